using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Stock.Queries;

/// <summary>The stock as it stood at the end of a day.</summary>
internal static class HomesOnDay
{
    /// <summary>The last row of each home about one thing until that day; a home that was not registered yet has none.</summary>
    public static IQueryable<HomeChange> LastUntil(this VillageDb db, HomeFact what, DateOnly day) =>
        db.HomeChanges.Where(c => c.What == what && c.On <= day
            && !db.HomeChanges.Any(n => n.HomeId == c.HomeId && n.What == what && n.On <= day && (n.On > c.On || (n.On == c.On && n.Id > c.Id))));

    /// <summary>Homes that a household had on that day.</summary>
    public static IQueryable<Allocation> HeldOn(this IQueryable<Allocation> allocations, DateOnly day) =>
        allocations.Where(a => a.AllocatedOn <= day && (a.ReleasedOn == null || a.ReleasedOn > day));

    /// <summary>Statements that stood on that day: prepared by then and not void by then; without supplements.</summary>
    public static IQueryable<Statement> StandingOn(this IQueryable<Statement> statements, DateOnly day) =>
        statements.Where(s => s.SupplementsId == null && s.IssuedOn <= day && (s.VoidedOn == null || s.VoidedOn > day));
}

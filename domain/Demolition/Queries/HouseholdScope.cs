using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>The data scope of the household table as a condition that every row is tested for, and no index is chosen for.</summary>
/// <remarks>
/// The scope filter of <see cref="VillageDb"/> is a range of villages. SQLite holds any range for selective: it would collect all rows of
/// the range and sort them, although an index has them in the order asked for. A sum is no column, so it leaves the choice to the rest of
/// the query. The rows found are the same.
/// </remarks>
internal static class HouseholdScope
{
    public static IQueryable<Household> HouseholdsInScope(this VillageDb db)
    {
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        return db.Households.AsNoTracking().IgnoreQueryFilters().Where(h => h.VillageCode + 0 >= from && h.VillageCode + 0 <= to);
    }
}

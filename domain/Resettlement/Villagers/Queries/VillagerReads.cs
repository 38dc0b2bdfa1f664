using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.EntitlementRecords;

namespace VillageTracker.Domain.Resettlement.Villagers.Queries;

/// <summary>Whose slip it is.</summary>
/// <param name="Stamp">Of all that a case is read from, as <see cref="StampedCache.StampAsync"/> would give it.</param>
internal sealed record SlipHolder(int Id, int HouseholdId, long VillageCode, long Stamp);

/// <summary>A household and what there is to read about it.</summary>
internal sealed record HouseholdOutline(
    string Code, long VillageCode, string HeadName, DateOnly? SignedOn, int AreaId, bool IsDemonstration,
    bool HasEntitlement, bool HasHomes, bool HasPlace, bool HasTurn, bool HasWords);

/// <summary>An allocation with its home.</summary>
internal sealed record AllocatedHome(Allocation Case, string Code, string RoomType, FloorArea Area, bool IsMeasured, string EstateName);

/// <summary>The rows behind a villager's case; each query opens the data scope on purpose, for one household.</summary>
internal static class VillagerReads
{
    /// <summary>The work areas whose rows a case is read from: when one of them changes, what is kept of it counts no more.</summary>
    private static readonly Expression<Func<AreaStamp, bool>> OfCase = a => a.Area == "Resettlement" || a.Area == "Demolition";

    public static readonly TranslatedOnce<Func<VillageDb, byte[], CancellationToken, Task<SlipHolder?>>> Slip = new(() => EF.CompileAsyncQuery(
        (VillageDb db, byte[] index, CancellationToken _) => db.LookupSlips.IgnoreQueryFilters().AsNoTracking()
            .Where(s => s.LookupIndex == index && s.EndedOn == null)
            .Select(s => new SlipHolder(s.Id, s.HouseholdId, s.VillageCode, db.AreaStamps.Where(OfCase).Sum(a => a.Value))).SingleOrDefault()));

    public static readonly TranslatedOnce<Func<VillageDb, int, CancellationToken, Task<SlipHolder?>>> SlipById = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id, CancellationToken _) => db.LookupSlips.IgnoreQueryFilters().AsNoTracking()
            .Where(s => s.Id == id && s.EndedOn == null)
            .Select(s => new SlipHolder(s.Id, s.HouseholdId, s.VillageCode, db.AreaStamps.Where(OfCase).Sum(a => a.Value))).SingleOrDefault()));

    public static readonly TranslatedOnce<Func<VillageDb, CancellationToken, Task<long>>> Stamp = new(() => EF.CompileAsyncQuery(
        (VillageDb db, CancellationToken _) => db.AreaStamps.Where(OfCase).Sum(a => a.Value)));

    public static readonly TranslatedOnce<Func<VillageDb, int, CancellationToken, Task<HouseholdOutline?>>> Outline = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id, CancellationToken _) => db.Households.IgnoreQueryFilters().AsNoTracking().Where(h => h.Id == id)
            .Select(h => new HouseholdOutline(h.Code, h.VillageCode, h.HeadName, h.SignedOn, h.AreaId, h.IsDemonstration,
                db.EntitlementRecords.Any(r => r.HouseholdId == id && r.InForce), db.Allocations.Any(a => a.HouseholdId == id && a.ReleasedOn == null),
                db.DrawPlaces.Any(p => p.HouseholdId == id), db.SelectionTurns.Any(t => t.HouseholdId == id), db.VillagerWords.Any(w => w.HouseholdId == id)))
            .SingleOrDefault()));

    public static readonly TranslatedOnce<Func<VillageDb, int, CancellationToken, Task<EntitlementRecord?>>> Entitlement = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id, CancellationToken _) => db.EntitlementRecords.IgnoreQueryFilters().AsNoTracking().SingleOrDefault(r => r.HouseholdId == id && r.InForce)));

    public static readonly TranslatedOnce<Func<VillageDb, int, IAsyncEnumerable<AllocatedHome>>> Homes = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id) => db.Allocations.IgnoreQueryFilters().AsNoTracking().Where(a => a.HouseholdId == id && a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new AllocatedHome(a, a.Home.Code, a.Home.RoomType, a.Home.MeasuredArea ?? a.Home.PredictedArea, a.Home.MeasuredArea != null, a.Home.Building.Estate.Name))));

    public static readonly TranslatedOnce<Func<VillageDb, int, IAsyncEnumerable<Statement>>> Statements = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id) => db.Statements.IgnoreQueryFilters().AsNoTracking().Include(s => s.Lines).OrderBy(s => s.Id)
            .Where(s => s.Status == StatementStatus.Issued && db.Allocations.Any(a => a.Id == s.AllocationId && a.HouseholdId == id && a.ReleasedOn == null))));

    public static readonly TranslatedOnce<Func<VillageDb, int, CancellationToken, Task<VillagerPlace?>>> Place = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id, CancellationToken _) => (
            from p in db.DrawPlaces.IgnoreQueryFilters().AsNoTracking()
            join d in db.Draws on p.DrawId equals d.Id
            where p.HouseholdId == id && d.Status == DrawStatus.Published
            orderby d.Id descending
            select new VillagerPlace(d.Number, d.Title, d.Kind, d.DrawOn, p.Number, db.DrawPlaces.Count(x => x.DrawId == d.Id))).FirstOrDefault()));

    public static readonly TranslatedOnce<Func<VillageDb, int, IAsyncEnumerable<VillagerSaid>>> Words = new(() => EF.CompileAsyncQuery(
        (VillageDb db, int id) => db.VillagerWords.IgnoreQueryFilters().AsNoTracking().Where(w => w.HouseholdId == id).OrderByDescending(w => w.Id).Take(20)
            .Select(w => new VillagerSaid(w.About, w.Text, w.SaidOn, w.AnswerBy, w.AnsweredOn, w.Answer))));
}

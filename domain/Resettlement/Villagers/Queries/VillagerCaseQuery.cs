using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;

namespace VillageTracker.Domain.Resettlement.Villagers.Queries;

/// <summary>A villager's own look-up (村民自助查询): opens the data scope on purpose, for exactly one household, and leaves a trace.</summary>
/// <remarks>
/// One keyed hash covers code and number, so there is no way to learn which of the two was wrong, and what was typed is stored nowhere.
/// A hit and a miss run the same search and write the same audit entry. The case is kept in memory until a row of its areas changes.
/// </remarks>
public sealed class VillagerCaseQuery(VillageDb db, PersonalDataVault vault, VillagerMemory memory, LookupTrail trail, SelectionQuery selections, VillageClock clock)
{
    /// <returns>The case, or null for whatever reason.</returns>
    public async Task<VillagerCase?> RunAsync(string? code, string? idNumberEnd, CancellationToken cancellation)
    {
        var isCode = LookupCode.TryParse(code, out var typed);
        var index = LookupCode.IndexOf(vault, typed.Value ?? "", idNumberEnd ?? "");
        var slip = await db.LookupSlips.IgnoreQueryFilters().AsNoTracking().Where(s => s.LookupIndex == index && s.EndedOn == null)
            .Select(s => new { s.HouseholdId, s.VillageCode }).SingleOrDefaultAsync(cancellation);
        slip = isCode ? slip : null;
        await trail.LeaveAsync(db.LookupFacts(slip?.HouseholdId, slip?.VillageCode), cancellation);
        return slip is null ? null : await OfHouseholdAsync(slip.HouseholdId, cancellation);
    }

    /// <summary>For who has shown a slip already and holds the household's pass.</summary>
    public async Task<VillagerCase?> OfHouseholdAsync(int householdId, CancellationToken cancellation) =>
        (await new StampedCache(db, memory.Cases).GetAsync($"resettlement.villager.{householdId}.{clock.Today:yyyyMMdd}", ["Resettlement", "Demolition"],
            async () => new Kept(await ReadAsync(householdId, cancellation)), cancellation)).Case;

    private async Task<VillagerCase?> ReadAsync(int id, CancellationToken cancellation)
    {
        var h = await db.Households.IgnoreQueryFilters().AsNoTracking().Where(h => h.Id == id)
            .Select(h => new { h.Code, h.VillageCode, h.HeadName, h.SignedOn, h.AreaId, h.IsDemonstration }).SingleOrDefaultAsync(cancellation);
        if (h is null)
        {
            return null;
        }

        var record = await db.EntitlementRecords.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(r => r.HouseholdId == id && r.InForce, cancellation);
        var homes = await HomesAsync(id, cancellation);
        return new(id, h.VillageCode, h.Code, Masking.Name(h.HeadName), h.SignedOn, Entitled(record, homes), await PlaceAsync(id, cancellation), await selections.OfHouseholdAsync(id, cancellation), homes,
            await NoticesAsync(h.AreaId, h.VillageCode, cancellation), [.. Entered(record, homes)], await WordsAsync(id, cancellation), h.IsDemonstration);
    }

    private async Task<IReadOnlyList<VillagerHome>> HomesAsync(int id, CancellationToken cancellation)
    {
        var homes = await db.Allocations.IgnoreQueryFilters().AsNoTracking().Where(a => a.HouseholdId == id && a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new { Case = a, a.Home, Estate = a.Home.Building.Estate.Name }).ToListAsync(cancellation);
        var keys = homes.Select(h => h.Case.Id).ToArray();
        var statements = (await db.Statements.IgnoreQueryFilters().AsNoTracking().Include(s => s.Lines)
            .Where(s => keys.Contains(s.AllocationId) && s.Status == StatementStatus.Issued).OrderBy(s => s.Id).ToListAsync(cancellation)).ToLookup(s => s.AllocationId);
        return [.. homes.Select(x => new VillagerHome(x.Case.Id, x.Estate, x.Home.Code, x.Home.RoomType, x.Home.MeasuredArea ?? x.Home.PredictedArea, x.Home.MeasuredArea is not null,
            x.Case.Stage, Steps(x.Case), x.Case.StatementDueOn, x.Case.RegisteredOn, x.Case.Dispute, statements[x.Case.Id].Where(s => !s.IsSupplement).Select(View).SingleOrDefault(),
            [.. statements[x.Case.Id].Where(s => s.IsSupplement).Select(View)]))];
    }

    private static VillagerStep[] Steps(Allocation a) =>
    [
        new(AllocationStage.Allocated, a.AllocatedOn), new(AllocationStage.StatementIssued, a.StatementIssuedOn),
        new(AllocationStage.Paid, a.PaidOn), new(AllocationStage.HandedOver, a.HandedOverOn),
    ];

    private static VillagerStatement View(Statement s)
    {
        var inputs = StatementInputs.FromJson(s.Inputs);
        return new(s.Id, s.Number, s.IssuedOn, s.PayBefore, s.Net, s.Direction, AmountInCapitals.Of(s.Net.Abs), inputs.Policy(), inputs.EntitlementSentence(),
            StatementViewLine.Of(s, inputs), s.SettledOn)
        {
            Balance = s.Balance,
        };
    }

    private static VillagerEntitlement? Entitled(EntitlementRecord? record, IReadOnlyList<VillagerHome> homes)
    {
        if (record is null)
        {
            return null;
        }

        var taken = homes.Where(h => h.IsMeasured).Aggregate(FloorArea.Zero, (sum, h) => sum + h.Area);
        return new(record.Number, record.Area, record.Why, record.Area - FloorArea.Min(record.Area, taken), record.Unused.Label());
    }

    private Task<VillagerPlace?> PlaceAsync(int id, CancellationToken cancellation) => (
        from p in db.DrawPlaces.IgnoreQueryFilters().AsNoTracking()
        join d in db.Draws.IgnoreQueryFilters() on p.DrawId equals d.Id
        where p.HouseholdId == id && d.Status == DrawStatus.Published
        orderby d.Id descending
        select new VillagerPlace(d.Number, d.Title, d.Kind, d.DrawOn, p.Number, db.DrawPlaces.IgnoreQueryFilters().Count(x => x.DrawId == d.Id))).FirstOrDefaultAsync(cancellation);

    private async Task<IReadOnlyList<VillagerNotice>> NoticesAsync(int areaId, long village, CancellationToken cancellation)
    {
        var today = clock.Today;
        return await db.PublicNotices.IgnoreQueryFilters().AsNoTracking()
            .Where(n => n.VillageCode == village && (n.AreaId == areaId || n.EstateId != null) && n.WithdrawnOn == null && n.PostedOn <= today && n.ObjectUntil >= today)
            .OrderBy(n => n.ObjectUntil).Take(10).Select(n => new VillagerNotice(n.Number, n.Title, n.ObjectUntil, n.ObjectHow)).ToListAsync(cancellation);
    }

    private static IEnumerable<EnteredForMe> Entered(EntitlementRecord? record, IReadOnlyList<VillagerHome> homes)
    {
        foreach (var home in homes)
        {
            yield return new($"home-{home.AllocationId}", $"选定 {home.EstateName} {home.HomeCode}", home.Steps[0].On);
        }

        if (record is { Unused: not UnusedEntitlement.Undecided })
        {
            yield return new($"unused-{record.Id}", $"剩余安置面积：{record.Unused.Label()}", record.UnusedChosenOn);
        }
    }

    private async Task<IReadOnlyList<VillagerSaid>> WordsAsync(int id, CancellationToken cancellation) =>
        await db.VillagerWords.IgnoreQueryFilters().AsNoTracking().Where(w => w.HouseholdId == id).OrderByDescending(w => w.Id).Take(20)
            .Select(w => new VillagerSaid(w.About, w.Text, w.SaidOn, w.AnswerBy, w.AnsweredOn, w.Answer)).ToListAsync(cancellation);

    private sealed record Kept(VillagerCase? Case);
}

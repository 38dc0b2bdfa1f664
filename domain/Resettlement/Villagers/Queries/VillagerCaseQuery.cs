using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Funds;
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
    /// <returns>The case with the slip that opened it, or null for whatever reason.</returns>
    public async Task<OpenedCase?> RunAsync(string? code, string? idNumberEnd, CancellationToken cancellation)
    {
        var isCode = LookupCode.TryParse(code, out var typed);
        var index = LookupCode.IndexOf(vault, typed.Value ?? "", idNumberEnd ?? "");
        var slip = await VillagerReads.Slip.For(db)(db, index, cancellation);
        slip = isCode ? slip : null;
        await trail.LeaveAsync(db.LookupFacts(slip?.HouseholdId, slip?.VillageCode), cancellation);
        return await OpenAsync(slip, cancellation);
    }

    /// <summary>For who has shown the slip already and holds its pass; nothing any more once the office has printed another slip for the household.</summary>
    public async Task<OpenedCase?> OfSlipAsync(int slipId, CancellationToken cancellation) => await OpenAsync(await VillagerReads.SlipById.For(db)(db, slipId, cancellation), cancellation);

    private async Task<OpenedCase?> OpenAsync(SlipHolder? slip, CancellationToken cancellation) =>
        slip is not null && await OfHouseholdAsync(slip.HouseholdId, slip.Stamp, cancellation) is { } found ? new(slip.Id, found) : null;

    /// <summary>For an act of a household whose slip was shown already.</summary>
    public async Task<VillagerCase?> OfHouseholdAsync(int householdId, CancellationToken cancellation) =>
        await OfHouseholdAsync(householdId, await VillagerReads.Stamp.For(db)(db, cancellation), cancellation);

    private async Task<VillagerCase?> OfHouseholdAsync(int householdId, long stamp, CancellationToken cancellation) =>
        (await KeptAsync($"{householdId}", stamp, () => ReadAsync(householdId, stamp, cancellation), cancellation)).It;

    private Task<Kept<T>> KeptAsync<T>(string what, long stamp, Func<Task<T>> read, CancellationToken cancellation) =>
        new StampedCache(db, memory.Cases).GetAsync($"resettlement.villager.{what}.{clock.Today:yyyyMMdd}", stamp, async () => new Kept<T>(await read()), cancellation);

    private async Task<VillagerCase?> ReadAsync(int id, long stamp, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation); // one for all the reads, instead of one for each
        try
        {
            return await VillagerReads.Outline.For(db)(db, id, cancellation) is { } household ? await ReadAsync(id, household, stamp, cancellation) : null;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<VillagerCase> ReadAsync(int id, HouseholdOutline h, long stamp, CancellationToken cancellation)
    {
        var record = h.HasEntitlement ? await VillagerReads.Entitlement.For(db)(db, id, cancellation) : null;
        var homes = h.HasHomes ? await HomesAsync(id, await AccountAsync(h.VillageCode, stamp, cancellation), cancellation) : [];
        var place = h.HasPlace ? await VillagerReads.Place.For(db)(db, id, cancellation) : null;
        var turn = h.HasTurn ? await selections.OfHouseholdAsync(id, cancellation) : null;
        IReadOnlyList<VillagerSaid> words = h.HasWords ? await VillagerReads.Words.For(db)(db, id).ToListAsync(cancellation) : [];
        return new(id, h.VillageCode, h.Code, Masking.Name(h.HeadName), h.SignedOn, Entitled(record, homes), place, turn, homes,
            await NoticesAsync(h.AreaId, h.VillageCode, stamp, cancellation), [.. Entered(record, homes)], words, h.IsDemonstration);
    }

    private async Task<IReadOnlyList<VillagerHome>> HomesAsync(int id, PayInto? account, CancellationToken cancellation)
    {
        var homes = await VillagerReads.Homes.For(db)(db, id).ToListAsync(cancellation);
        var statements = (await VillagerReads.Statements.For(db)(db, id).ToListAsync(cancellation)).ToLookup(s => s.AllocationId);
        return [.. homes.Select(x => new VillagerHome(x.Case.Id, x.EstateName, x.Code, x.RoomType, x.Area, x.IsMeasured,
            x.Case.Stage, Steps(x.Case), x.Case.StatementDueOn, x.Case.RegisteredOn, x.Case.Dispute, statements[x.Case.Id].Where(s => !s.IsSupplement).Select(s => View(s, account)).SingleOrDefault(),
            [.. statements[x.Case.Id].Where(s => s.IsSupplement).Select(s => View(s, account))]))];
    }

    private static VillagerStep[] Steps(Allocation a) =>
    [
        new(AllocationStage.Allocated, a.AllocatedOn), new(AllocationStage.StatementIssued, a.StatementIssuedOn),
        new(AllocationStage.Paid, a.PaidOn), new(AllocationStage.HandedOver, a.HandedOverOn),
    ];

    private static VillagerStatement View(Statement s, PayInto? account)
    {
        var inputs = StatementInputs.FromJson(s.Inputs);
        return new(s.Id, s.Number, s.IssuedOn, s.PayBefore, s.Net, s.Direction, AmountInCapitals.Of(s.Net.Abs), inputs.Policy(), inputs.EntitlementSentence(),
            StatementViewLine.Of(s, inputs), s.SettledOn)
        {
            Balance = s.Balance, IsSupplement = s.IsSupplement, PayInto = account,
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

    /// <summary>The same for all households of an area, so they are read once for them all.</summary>
    private async Task<IReadOnlyList<VillagerNotice>> NoticesAsync(int areaId, long village, long stamp, CancellationToken cancellation)
    {
        var today = clock.Today;
        return (await KeptAsync($"notices.{village}.{areaId}", stamp, () => db.PublicNotices.IgnoreQueryFilters().AsNoTracking()
            .Where(n => n.VillageCode == village && (n.AreaId == areaId || n.EstateId != null) && n.WithdrawnOn == null && n.PostedOn <= today && n.ObjectUntil >= today)
            .OrderBy(n => n.ObjectUntil).Take(10).Select(n => new VillagerNotice(n.Number, n.Title, n.ObjectUntil, n.ObjectHow)).ToListAsync(cancellation), cancellation)).It;
    }

    /// <summary>The village's account of today, the same for everybody.</summary>
    private async Task<PayInto?> AccountAsync(long village, long stamp, CancellationToken cancellation) =>
        (await KeptAsync($"account.{village}", stamp, async () => SettlementAccount.Of(
            await db.SettlementAccounts.IgnoreQueryFilters().AsNoTracking().Where(a => a.VillageCode == village).ToListAsync(cancellation), village, clock.Today)?.ToPayInto(), cancellation)).It;

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

    private sealed record Kept<T>(T It);
}

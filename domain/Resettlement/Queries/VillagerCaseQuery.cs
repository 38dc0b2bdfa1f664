using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>What a household sees of its own case; there is nothing in it that belongs to anybody else.</summary>
public sealed record VillagerCase(
    string MaskedName, string EstateName, string HomeCode, string RoomType, FloorArea Area, bool IsMeasured, AllocationStage Stage,
    IReadOnlyList<VillagerStep> Steps, DateOnly StatementDueOn, VillagerStatement? Statement, bool IsDemonstration);

/// <summary>One step of the way to the keys; not reached yet while it has no date.</summary>
public sealed record VillagerStep(AllocationStage Stage, DateOnly? On);

/// <summary>The household's statement, line by line with the reason of each number.</summary>
public sealed record VillagerStatement(
    string Number, DateOnly IssuedOn, DateOnly PayBefore, Money Net, SettlementDirection Direction, string Capitals, string Policy,
    IReadOnlyList<StatementViewLine> Lines);

/// <summary>A villager's own look-up (村民自助查询): opens the data scope on purpose, for exactly one case, and leaves a trace.</summary>
/// <remarks>
/// One keyed hash covers code and number, so there is no way to learn which of the two was wrong, and what was typed is stored nowhere.
/// A hit and a miss run the same search and write the same audit entry.
/// </remarks>
public sealed class VillagerCaseQuery(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The case, or null for whatever reason.</returns>
    public async Task<VillagerCase?> RunAsync(string? code, string? idNumberEnd, CancellationToken cancellation)
    {
        var isCode = LookupCode.TryParse(code, out var typed);
        var index = LookupCode.IndexOf(vault, typed.Value, idNumberEnd ?? "");
        var found = await (
            from a in db.Allocations.IgnoreQueryFilters().AsNoTracking()
            join h in db.Households on a.HouseholdId equals h.Id
            where a.LookupIndex == index && a.ReleasedOn == null
            select new { Case = a, a.Home, Estate = a.Home.Building.Estate.Name, h.HeadName }).SingleOrDefaultAsync(cancellation);
        if (!isCode)
        {
            found = null;
        }

        await db.RecordLookupAsync(found?.Case.Id, found?.Case.VillageCode, cancellation);
        return found is null ? null : new(Masking.Name(found.HeadName), found.Estate, found.Home.Code, found.Home.RoomType,
            found.Home.MeasuredArea ?? found.Home.PredictedArea, found.Home.MeasuredArea is not null, found.Case.Stage, Steps(found.Case),
            found.Case.StatementDueOn, await StatementAsync(found.Case.Id, cancellation), found.Case.IsDemonstration);
    }

    private static VillagerStep[] Steps(Allocation a) =>
    [
        new(AllocationStage.Allocated, a.AllocatedOn), new(AllocationStage.StatementIssued, a.StatementIssuedOn),
        new(AllocationStage.Paid, a.PaidOn), new(AllocationStage.HandedOver, a.HandedOverOn),
    ];

    private async Task<VillagerStatement?> StatementAsync(int allocationId, CancellationToken cancellation)
    {
        var s = await db.Statements.IgnoreQueryFilters().AsNoTracking().Include(x => x.Lines)
            .SingleOrDefaultAsync(x => x.AllocationId == allocationId && x.Status == StatementStatus.Issued && x.SupplementsId == null, cancellation);
        return s is null ? null : new(s.Number, s.IssuedOn, s.PayBefore, s.Net, s.Direction, AmountInCapitals.Of(s.Net.Abs),
            StatementInputs.FromJson(s.Inputs) is var inputs ? inputs.Policy() : "", StatementViewLine.Of(s, inputs));
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>One case with everything its page shows.</summary>
/// <param name="Statements">All statements of the case, void ones too, the latest first.</param>
/// <param name="Siblings">The household's other homes.</param>
public sealed record AllocationView(
    int Id, string Number, int HomeId, string HomeCode, string EstateName, string RoomType, FloorArea Predicted, FloorArea? Measured,
    int HouseholdId, string HouseholdCode, string HeadName, int OrderInHousehold, AllocationStage Stage,
    DateOnly AllocatedOn, DateOnly StatementDueOn, DateOnly? StatementIssuedOn, DateOnly? PaidOn, DateOnly? HandedOverOn,
    DateOnly? ReleasedOn, string? ReleaseReason, DisputeReason? Dispute, string? Note, bool IsDemonstration, int Version,
    IReadOnlyList<CaseStatement> Statements, IReadOnlyList<SiblingHome> Siblings)
{
    /// <summary>The open dispute case's number.</summary>
    public string? DisputeNumber { get; init; }
    public DateOnly? RegisteredOn { get; init; }

    public CaseStatement? InForce => Statements.FirstOrDefault(s => s is { Status: StatementStatus.Issued, IsSupplement: false });

    /// <summary>Waits to be checked or approved.</summary>
    public CaseStatement? OnItsWay => Statements.FirstOrDefault(s => s.Status is StatementStatus.Prepared or StatementStatus.Checked);

    /// <summary>The day on which a step was done, or null.</summary>
    public DateOnly? DateOf(AllocationStage stage) => stage switch
    {
        AllocationStage.Allocated => AllocatedOn,
        AllocationStage.StatementIssued => StatementIssuedOn,
        AllocationStage.Paid => PaidOn,
        AllocationStage.HandedOver => HandedOverOn,
        _ => ReleasedOn,
    };
}

/// <summary>A statement of the case in one line.</summary>
public sealed record CaseStatement(int Id, string Number, DateOnly IssuedOn, DateOnly PayBefore, Money Net, SettlementDirection Direction, StatementStatus Status, bool IsSupplement, DateOnly? SettledOn, DateOnly? VoidedOn, Money Paid)
{
    /// <summary>What is left to pay after a first share; null while nothing was paid, and when nothing is open.</summary>
    public Money? Open => SettledOn is null && Status == StatementStatus.Issued && Paid != Money.Zero ? Net - Paid : null;
}

/// <summary>Another home of the same household.</summary>
public sealed record SiblingHome(int AllocationId, string HomeCode, int Order, AllocationStage Stage);

public sealed class AllocationQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<AllocationView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (
            from a in db.Allocations.AsNoTracking()
            join h in db.Households on a.HouseholdId equals h.Id
            where a.Id == id
            select new { Case = a, a.Home, Estate = a.Home.Building.Estate.Name, h.Code, h.HeadName }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这条分配记录");
        var a1 = found.Case;
        var statements = await db.Statements.AsNoTracking().Where(s => s.AllocationId == id).OrderByDescending(s => s.Id)
            .Select(s => new CaseStatement(s.Id, s.Number, s.IssuedOn, s.PayBefore, s.Net, s.Direction, s.Status, s.SupplementsId != null, s.SettledOn, s.VoidedOn, s.Paid)).ToListAsync(cancellation);
        var siblings = await db.Allocations.AsNoTracking()
            .Where(a => a.HouseholdId == a1.HouseholdId && a.Id != id && a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new SiblingHome(a.Id, a.Home.Code, a.OrderInHousehold, a.Stage)).ToListAsync(cancellation);
        return new(a1.Id, a1.Number, a1.HomeId, found.Home.Code, found.Estate, found.Home.RoomType, found.Home.PredictedArea, found.Home.MeasuredArea,
            a1.HouseholdId, found.Code, found.HeadName, a1.OrderInHousehold, a1.Stage,
            a1.AllocatedOn, a1.StatementDueOn, a1.StatementIssuedOn, a1.PaidOn, a1.HandedOverOn,
            a1.ReleasedOn, a1.ReleaseReason, a1.Dispute, a1.Note, a1.IsDemonstration, a1.Version, statements, siblings)
        { DisputeNumber = a1.DisputeNumber, RegisteredOn = a1.RegisteredOn };
    }
}

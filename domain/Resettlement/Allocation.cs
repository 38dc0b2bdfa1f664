using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement;

/// <summary>One home given to one household (分配), and how far it is on the way to the keys.</summary>
/// <remarks>
/// A household with two homes has two allocations and two statements; its entitlement is used up in their order. A home taken
/// back leaves the row as history. Each step keeps its date, so that any past day can be counted again.
/// </remarks>
public sealed class Allocation : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int NoteMaxLength = 400;

    private Allocation() { }

    private Allocation(Home home, Household household)
    {
        (Home, HomeId, VillageCode) = (home, home.Id, home.VillageCode);
        HouseholdId = household.Id;
    }

    public int Id { get; private set; }

    /// <summary>Number of the confirmation sheet (选房确认单): AZ-2020-0534.</summary>
    public string Number { get; private set; } = "";
    public int HomeId { get; private set; }
    public Home Home { get; private set; } = null!;
    public int HouseholdId { get; private set; }

    /// <summary>1 for the first home of the household, 2 for the second …</summary>
    public int OrderInHousehold { get; private set; }
    public long VillageCode { get; private set; }
    public AllocationStage Stage { get; private set; }
    public DateOnly AllocatedOn { get; private set; }

    /// <summary>The day by which the statement should be issued, by the rule of the day of allocation.</summary>
    public DateOnly StatementDueOn { get; private set; }
    public DateOnly? StatementIssuedOn { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    public DateOnly? HandedOverOn { get; private set; }
    public DateOnly? ReleasedOn { get; private set; }
    public string? ReleaseReason { get; private set; }

    /// <summary>The certificate is issued (不动产登记办结): the last step of all.</summary>
    public DateOnly? RegisteredOn { get; private set; }

    /// <summary>Of the open dispute (争议案件), which holds everything up until it is closed; set and taken away by the case alone.</summary>
    public DisputeReason? Dispute { get; private set; }

    /// <summary>The open case's number: ZY-2020-0007.</summary>
    public string? DisputeNumber { get; private set; }

    /// <summary>What else holds it up, in the office's words.</summary>
    public string? Note { get; private set; }

    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>Gives a free or locked home to a household that has signed for an exchange.</summary>
    /// <exception cref="RefusedException"><see cref="HouseholdTakesMoney"/>, <see cref="HouseholdNotSigned"/>, <see cref="HomeAlreadyAllocated"/>.</exception>
    public static Allocation Give(Home home, Household household, AllocationTerms terms)
    {
        if (household.Status < HouseholdStatus.Signed)
        {
            throw new RefusedException(new HouseholdNotSigned(household.Code));
        }

        if (household.Method != CompensationMethod.Exchange)
        {
            throw new RefusedException(new HouseholdTakesMoney(household.Code));
        }

        home.GiveAway(terms.On, $"{terms.Number} 分配给 {household.Code}");
        return new(home, household)
        {
            Number = terms.Number,
            OrderInHousehold = terms.OrderInHousehold,
            AllocatedOn = terms.On,
            StatementDueOn = terms.StatementDueOn,
            IsDemonstration = terms.IsDemonstration,
        };
    }

    /// <exception cref="RefusedException">A statement is in force already, or the date lies before the allocation.</exception>
    internal void RefuseUnlessAwaitingStatement(DateOnly on) => RefuseStep(AllocationStage.StatementIssued, on, AllocatedOn);

    /// <exception cref="RefusedException">A statement is in force already, or the date lies before the allocation.</exception>
    internal void MarkStatementIssued(DateOnly on)
    {
        Step(AllocationStage.StatementIssued, on, AllocatedOn);
        StatementIssuedOn = on;
    }

    internal void MarkStatementVoided(DateOnly on)
    {
        Step(AllocationStage.Allocated, on, StatementIssuedOn);
        StatementIssuedOn = null;
    }

    /// <summary>Money that had settled it was reversed or came back.</summary>
    internal void MarkUnpaid()
    {
        Step(AllocationStage.StatementIssued, PaidOn!.Value, null);
        PaidOn = null;
    }

    internal void MarkPaid(DateOnly on)
    {
        Step(AllocationStage.Paid, on, StatementIssuedOn);
        PaidOn = on;
    }

    /// <summary>Keys handed over (拿房); only after the statement is settled to the fen.</summary>
    /// <exception cref="RefusedException">Not settled yet, in dispute, or dated before the payment.</exception>
    public void HandOver(DateOnly on)
    {
        if (Stage < AllocationStage.Paid)
        {
            throw new RefusedException(new KeysBeforePayment(Number));
        }

        RefuseInDispute("交钥匙");
        Step(AllocationStage.HandedOver, on, PaidOn);
        HandedOverOn = on;
    }

    /// <summary>Takes the home back (退回); a statement must be voided first, and money that was paid keeps the home.</summary>
    /// <exception cref="RefusedException">Wrong stage, no reason, or dated before the allocation.</exception>
    public void Release(DateOnly on, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new ReleaseWithoutReason(Number));
        }

        RefuseInDispute("退回房源");
        Step(AllocationStage.Released, on, AllocatedOn);
        (ReleasedOn, ReleaseReason) = (on, reason.Trim());
        Home.TakeBack(on, $"{Number} 退回：{reason.Trim()}");
    }

    /// <summary>What holds it up, other than a dispute; empty when nothing does any more.</summary>
    public void NoteObstacle(string? note) => Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    /// <summary>A home in dispute stays as it is: no keys, no return, no exchange, no other household, no money out.</summary>
    /// <exception cref="RefusedException">A case is open.</exception>
    public void RefuseInDispute(string act)
    {
        if (Dispute is { } dispute)
        {
            throw new RefusedException(new AllocationInDispute(Number, DisputeNumber ?? "", dispute, act));
        }
    }

    internal void EnterDispute(string number, DisputeReason reason) => (DisputeNumber, Dispute) = (number, reason);

    internal void LeaveDispute() => (DisputeNumber, Dispute) = (null, null);

    /// <exception cref="RefusedException">No keys yet, or dated before them.</exception>
    internal void MarkRegistered(DateOnly on)
    {
        if (Stage != AllocationStage.HandedOver)
        {
            throw new RefusedException(new RegistrationBeforeKeys(Number));
        }

        if (on < HandedOverOn)
        {
            throw new RefusedException(new AllocationStepTooEarly(Number, Stage, on, HandedOverOn.Value));
        }

        RegisteredOn = on;
    }

    private void Step(AllocationStage next, DateOnly on, DateOnly? notBefore)
    {
        RefuseStep(next, on, notBefore);
        Stage = next;
    }

    private void RefuseStep(AllocationStage next, DateOnly on, DateOnly? notBefore)
    {
        if (!Stage.CanBecome(next))
        {
            throw new RefusedException(new AllocationStepNotAllowed(Number, Stage, next));
        }

        if (on < notBefore)
        {
            throw new RefusedException(new AllocationStepTooEarly(Number, next, on, notBefore.Value));
        }
    }
}

/// <summary>What an allocation needs besides home and household.</summary>
/// <param name="Number">Of the confirmation sheet.</param>
/// <param name="OrderInHousehold">1 for the household's first home.</param>
/// <param name="On">The day of the allocation.</param>
/// <param name="StatementDueOn">By when the statement should be issued.</param>
public sealed record AllocationTerms(string Number, int OrderInHousehold, DateOnly On, DateOnly StatementDueOn, bool IsDemonstration = false);

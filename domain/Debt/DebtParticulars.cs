using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Debt;

/// <summary>What is known about a debt when it is registered.</summary>
public sealed record DebtParticulars(
    string CreditorName, CreditorKind CreditorKind, DebtUse Use, DebtEvidence Evidence, DateOnly BorrowedOn, Money Principal)
{
    public string? EvidenceNumber { get; init; }
    public decimal? AgreedRatePercent { get; init; }
    public Money ClaimedInterest { get; init; }
    public Money ConfirmedInterest { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? LimitationOn { get; init; }
    public string? ResponsiblePerson { get; init; }
    public string? Note { get; init; }

    /// <summary>What cannot be right about them, or null.</summary>
    public Refusal? Refusal(DateOnly today) =>
        string.IsNullOrWhiteSpace(CreditorName) ? new CreditorMissing()
        : Principal <= Money.Zero ? new PrincipalNotPositive()
        : BorrowedOn > today ? new BorrowedInFuture(BorrowedOn)
        : DueOn < BorrowedOn ? new DueBeforeBorrowed(DueOn.Value, BorrowedOn)
        : LimitationOn < BorrowedOn ? new DueBeforeBorrowed(LimitationOn.Value, BorrowedOn)
        : AgreedRatePercent is < 0 or > 100 ? new RateOutOfRange(AgreedRatePercent.Value)
        : ClaimedInterest < Money.Zero || ConfirmedInterest < Money.Zero ? new InterestNegative()
        : ConfirmedInterest > Money.Zero && AgreedRatePercent is null or 0 && Use != DebtUse.Interest ? new InterestNotAgreed(CreditorName)
        : ConfirmedInterest > ClaimedInterest ? new ConfirmedAboveClaimed(ConfirmedInterest, ClaimedInterest)
        : null;
}

/// <summary>The chain that allows a village to borrow at all (举债审批): plan, villagers' assembly, filing with the street and the agriculture department.</summary>
public sealed record NewDebtApproval(
    string Plan, string AssemblyDecisionNumber, DateOnly AssemblyDecidedOn, string FilingNumber, DateOnly FiledOn)
{
    /// <summary>Every step has its number and they came in order, the money last.</summary>
    public bool IsCompleteFor(DateOnly borrowedOn) =>
        !string.IsNullOrWhiteSpace(Plan) && !string.IsNullOrWhiteSpace(AssemblyDecisionNumber) && !string.IsNullOrWhiteSpace(FilingNumber)
        && AssemblyDecidedOn <= FiledOn && FiledOn <= borrowedOn;
}

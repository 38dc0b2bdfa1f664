using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt;

/// <summary>Money the village collective owes (村级债务): one line of the debt ledger (债务台账).</summary>
/// <remarks>
/// It counts from the day it is locked. Before, its particulars may be corrected; after, it changes only through entries: confirmed
/// interest, resolutions, reversals. Not debts of companies the village invested in, not private debts of cadres.
/// </remarks>
public sealed partial class VillageDebt : IVersioned, IBelongsToVillage
{
    public const int CodeMaxLength = 20;
    public const int CreditorMaxLength = 100;
    public const int NoteMaxLength = 400;

    private readonly List<DebtResolution> _resolutions = [];
    private readonly List<DebtInterestEntry> _interest = [];

    private VillageDebt() { }

    private VillageDebt(string code, long villageCode, DateOnly registeredOn, bool isDemonstration) =>
        (Code, VillageCode, RegisteredOn, IsDemonstration) = (code, villageCode, registeredOn, isDemonstration);

    public int Id { get; private set; }

    /// <summary>Z001, Z002 …: what people call it.</summary>
    public string Code { get; private set; } = "";
    public long VillageCode { get; private set; }
    public string CreditorName { get; private set; } = "";
    public string PinyinInitials { get; private set; } = "";
    public CreditorKind CreditorKind { get; private set; }
    public DebtUse Use { get; private set; }
    public DebtEvidence Evidence { get; private set; }
    public string? EvidenceNumber { get; private set; }
    public DateOnly BorrowedOn { get; private set; }

    /// <summary>The money really handed over; interest deducted in advance is not part of it.</summary>
    public Money Principal { get; private set; }

    /// <summary>约定年利率 in percent; null when none was agreed, and then there is none (Civil Code art. 680).</summary>
    public decimal? AgreedRatePercent { get; private set; }

    /// <summary>Interest the creditor claims (主张利息).</summary>
    public Money ClaimedInterest { get; private set; }

    /// <summary>Interest confirmed up to the lock (锁定时确认的利息).</summary>
    public Money ConfirmedInterest { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>诉讼时效: the last day of the limitation period.</summary>
    public DateOnly? LimitationOn { get; private set; }
    public string? ResponsiblePerson { get; private set; }
    public string? Note { get; private set; }
    public DateOnly RegisteredOn { get; private set; }
    public DebtStatus Status { get; private set; }
    public DateOnly? PostedOn { get; private set; }
    public DateOnly? ObjectedOn { get; private set; }
    public string? Objection { get; private set; }

    /// <summary>The department's proof that answered an objection.</summary>
    public string? ProofReference { get; private set; }
    public DateOnly? LockedOn { get; private set; }

    /// <summary>新增债务: borrowed after the ban came into force.</summary>
    public bool IsNewDebt { get; private set; }
    public string? Plan { get; private set; }
    public string? AssemblyDecisionNumber { get; private set; }
    public DateOnly? AssemblyDecidedOn { get; private set; }
    public string? FilingNumber { get; private set; }
    public DateOnly? FiledOn { get; private set; }

    /// <summary>All interest confirmed so far, the part at the lock included.</summary>
    public Money InterestTotal { get; private set; }
    public Money ResolvedPrincipal { get; private set; }
    public Money ResolvedInterest { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyCollection<DebtResolution> Resolutions => _resolutions;
    public IReadOnlyCollection<DebtInterestEntry> InterestEntries => _interest;

    public Money PrincipalLeft => Principal - ResolvedPrincipal;

    public Money InterestLeft => InterestTotal - ResolvedInterest;

    /// <summary>余额: what is still owed.</summary>
    public Money Balance => PrincipalLeft + InterestLeft;

    /// <exception cref="RefusedException">
    /// Particulars that cannot be right, or new debt without plan, assembly decision and filing (<see cref="NewDebtBlocked"/>).
    /// </exception>
    /// <param name="code">Z001 …</param>
    /// <param name="villageCode">The village that owes.</param>
    /// <param name="particulars">What is known about the debt.</param>
    /// <param name="isNewDebt">Borrowed after the ban on new debt came into force.</param>
    /// <param name="approval">The chain that allows a new debt; null for an old one.</param>
    /// <param name="registeredOn">Today.</param>
    /// <param name="isDemonstration">Invented.</param>
    public static VillageDebt Register(
        string code, long villageCode, DebtParticulars particulars, bool isNewDebt, NewDebtApproval? approval,
        DateOnly registeredOn, bool isDemonstration = false)
    {
        var debt = new VillageDebt(code, villageCode, registeredOn, isDemonstration);
        debt.Take(particulars, registeredOn);
        debt.Allow(isNewDebt, approval);
        return debt;
    }

    /// <summary>Puts the particulars right while the debt is not locked.</summary>
    /// <exception cref="RefusedException">Locked (<see cref="DebtIsLocked"/>), or as for <see cref="Register"/>.</exception>
    public void Correct(DebtParticulars particulars, bool isNewDebt, NewDebtApproval? approval, DateOnly today)
    {
        if (Status == DebtStatus.Locked)
        {
            throw new RefusedException(new DebtIsLocked(Code));
        }

        Allow(isNewDebt, approval, particulars.BorrowedOn);
        Take(particulars, today);
    }

    private void Take(DebtParticulars p, DateOnly today)
    {
        if (p.Refusal(today) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        (CreditorName, CreditorKind) = (PersonName.Normalise(p.CreditorName), p.CreditorKind);
        PinyinInitials = Common.PinyinInitials.Of(CreditorName);
        (Use, Evidence, EvidenceNumber) = (p.Use, p.Evidence, p.EvidenceNumber);
        (BorrowedOn, DueOn, LimitationOn) = (p.BorrowedOn, p.DueOn, p.LimitationOn);
        (Principal, AgreedRatePercent, ClaimedInterest) = (p.Principal, p.AgreedRatePercent, p.ClaimedInterest);
        (ConfirmedInterest, InterestTotal) = (p.ConfirmedInterest, p.ConfirmedInterest);
        (ResponsiblePerson, Note) = (p.ResponsiblePerson, p.Note);
    }

    private void Allow(bool isNewDebt, NewDebtApproval? approval, DateOnly? borrowedOn = null)
    {
        if (isNewDebt && (approval is null || !approval.IsCompleteFor(borrowedOn ?? BorrowedOn)))
        {
            throw new RefusedException(new NewDebtBlocked(borrowedOn ?? BorrowedOn));
        }

        IsNewDebt = isNewDebt;
        (Plan, AssemblyDecisionNumber, AssemblyDecidedOn) = (approval?.Plan, approval?.AssemblyDecisionNumber, approval?.AssemblyDecidedOn);
        (FilingNumber, FiledOn) = (approval?.FilingNumber, approval?.FiledOn);
    }
}

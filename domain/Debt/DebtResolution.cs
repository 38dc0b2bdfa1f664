using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt;

/// <summary>One entry of the debt ledger (化解记录): by which way how much of a debt was extinguished, and what proves it.</summary>
/// <remarks>
/// Entries are never edited. A wrong one is reversed by a red entry (红字冲销) with the same amounts negative, so that the figures of a past
/// day stay what they were. An entry counts from the day of its last required paper. A pure change of creditor extinguishes nothing: its
/// amounts say what was transferred, and it counts 0.
/// </remarks>
public sealed class DebtResolution : IBelongsToVillage
{
    public const int NoteMaxLength = 400;

    private readonly List<DebtPaper> _papers = [];

    private DebtResolution() { }

    internal DebtResolution(VillageDebt debt, int number, ResolutionTerms terms, bool isDemonstration)
    {
        (DebtId, VillageCode, Number, IsDemonstration) = (debt.Id, debt.VillageCode, number, isDemonstration);
        (Way, Principal, Interest, Note) = (terms.Way, terms.Principal, terms.Interest, terms.Note);
        _papers.AddRange(terms.Papers.Select(p => new DebtPaper(debt.VillageCode, p)));
        CountsOn = _papers.Max(p => p.IssuedOn);
        if (terms.NewCreditor is { } creditor)
        {
            IsPureTransfer = true;
            (CreditorBefore, CreditorAfter) = (debt.CreditorName, creditor.Name);
            (CreditorKindBefore, CreditorKindAfter) = (debt.CreditorKind, creditor.Kind);
        }
    }

    internal DebtResolution(VillageDebt debt, int number, DebtResolution wrong, DateOnly on, string reason)
    {
        (DebtId, VillageCode, Number, IsDemonstration) = (debt.Id, debt.VillageCode, number, wrong.IsDemonstration);
        (Way, Principal, Interest) = (wrong.Way, -wrong.Principal, -wrong.Interest);
        (IsPureTransfer, CreditorBefore, CreditorAfter) = (wrong.IsPureTransfer, wrong.CreditorAfter, wrong.CreditorBefore);
        (CreditorKindBefore, CreditorKindAfter) = (wrong.CreditorKindAfter, wrong.CreditorKindBefore);
        (ReversesNumber, CountsOn, Note) = (wrong.Number, on, reason);
    }

    public int Id { get; private set; }
    public int DebtId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>1, 2, 3 … within the debt.</summary>
    public int Number { get; private set; }
    public DebtResolutionWay Way { get; private set; }
    public Money Principal { get; private set; }
    public Money Interest { get; private set; }

    /// <summary>The day of the last required paper, or of the reversal: the day from which the entry counts.</summary>
    public DateOnly CountsOn { get; private set; }

    /// <summary>One creditor for another; nothing is extinguished.</summary>
    public bool IsPureTransfer { get; private set; }
    public string? CreditorBefore { get; private set; }
    public string? CreditorAfter { get; private set; }
    public CreditorKind? CreditorKindBefore { get; private set; }
    public CreditorKind? CreditorKindAfter { get; private set; }

    /// <summary>The entry that this one takes back; null for an ordinary entry.</summary>
    public int? ReversesNumber { get; private set; }

    /// <summary>A remark, or, on a red entry, why the other was wrong.</summary>
    public string? Note { get; private set; }
    public bool IsDemonstration { get; private set; }
    public IReadOnlyCollection<DebtPaper> Papers => _papers;

    /// <summary>What counts towards the annual target (化解额): principal and confirmed interest really extinguished.</summary>
    public Money Extinguished => IsPureTransfer ? Money.Zero : Principal + Interest;
}

/// <summary>A paper as it was stated: kind, number, and the day it was issued.</summary>
public sealed record PaperStated(DebtPaperKind Kind, string Reference, DateOnly IssuedOn);

/// <summary>The creditor who takes over in a pure transfer.</summary>
public sealed record CreditorTakingOver(string Name, CreditorKind Kind);

/// <summary>What a resolution says before it is entered. For a pure transfer the amounts are the whole balance.</summary>
public sealed record ResolutionTerms(
    DebtResolutionWay Way, Money Principal, Money Interest, IReadOnlyList<PaperStated> Papers, string? Note = null,
    CreditorTakingOver? NewCreditor = null);

/// <summary>A paper on file for a resolution (佐证材料).</summary>
public sealed class DebtPaper : IBelongsToVillage
{
    public const int ReferenceMaxLength = 100;

    private DebtPaper() { }

    internal DebtPaper(long villageCode, PaperStated stated) =>
        (VillageCode, Kind, Reference, IssuedOn) = (villageCode, stated.Kind, stated.Reference.Trim(), stated.IssuedOn);

    public int Id { get; private set; }
    public int ResolutionId { get; private set; }
    public long VillageCode { get; private set; }
    public DebtPaperKind Kind { get; private set; }
    public string Reference { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }
}

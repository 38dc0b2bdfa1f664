using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;

namespace VillageTracker.Web.Pages.Debt.Debts;

/// <summary>What the form of a debt asks.</summary>
public sealed class DebtInput
{
    /// <summary>Blank keeps the name on record, so that a person's name need not be shown for another correction.</summary>
    [StringLength(VillageDebt.CreditorMaxLength, ErrorMessage = "债权人名称太长。")]
    public string? CreditorName { get; set; }

    [Required(ErrorMessage = "请选择债权人类别。")]
    public CreditorKind? CreditorKind { get; set; }

    [Required(ErrorMessage = "请选择债务用途。")]
    public DebtUse? Use { get; set; }

    [Required(ErrorMessage = "请选择凭证类型。")]
    public DebtEvidence? Evidence { get; set; }

    [StringLength(200)]
    public string? EvidenceNumber { get; set; }

    [Required(ErrorMessage = "请填写借款日期。")]
    public DateOnly? BorrowedOn { get; set; }

    [Required(ErrorMessage = "请填写本金。")]
    public Money? Principal { get; set; }

    public decimal? AgreedRatePercent { get; set; }

    public Money? ClaimedInterest { get; set; }

    public Money? ConfirmedInterest { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? LimitationOn { get; set; }

    [StringLength(200)]
    public string? ResponsiblePerson { get; set; }

    [StringLength(VillageDebt.NoteMaxLength)]
    public string? Note { get; set; }

    [StringLength(VillageDebt.NoteMaxLength)]
    public string? Plan { get; set; }

    [StringLength(200)]
    public string? AssemblyDecisionNumber { get; set; }

    public DateOnly? AssemblyDecidedOn { get; set; }

    [StringLength(200)]
    public string? FilingNumber { get; set; }

    public DateOnly? FiledOn { get; set; }

    public static DebtInput Of(VillageDebt d) => new()
    {
        CreditorName = d.CreditorKind.IsNaturalPerson() ? null : d.CreditorName,
        CreditorKind = d.CreditorKind,
        Use = d.Use,
        Evidence = d.Evidence,
        EvidenceNumber = d.EvidenceNumber,
        BorrowedOn = d.BorrowedOn,
        Principal = d.Principal,
        AgreedRatePercent = d.AgreedRatePercent,
        ClaimedInterest = d.ClaimedInterest,
        ConfirmedInterest = d.ConfirmedInterest,
        DueOn = d.DueOn,
        LimitationOn = d.LimitationOn,
        ResponsiblePerson = d.ResponsiblePerson,
        Note = d.Note,
        Plan = d.Plan,
        AssemblyDecisionNumber = d.AssemblyDecisionNumber,
        AssemblyDecidedOn = d.AssemblyDecidedOn,
        FilingNumber = d.FilingNumber,
        FiledOn = d.FiledOn,
    };

    public DebtParticulars Particulars(string nameOnRecord) => new(
        string.IsNullOrWhiteSpace(CreditorName) ? nameOnRecord : CreditorName, CreditorKind!.Value, Use!.Value, Evidence!.Value, BorrowedOn!.Value, Principal!.Value)
    {
        EvidenceNumber = EvidenceNumber,
        AgreedRatePercent = AgreedRatePercent,
        ClaimedInterest = ClaimedInterest ?? Money.Zero,
        ConfirmedInterest = ConfirmedInterest ?? Money.Zero,
        DueOn = DueOn,
        LimitationOn = LimitationOn,
        ResponsiblePerson = ResponsiblePerson,
        Note = Note,
    };

    /// <summary>The chain that allows a new debt, when all of it was filled in.</summary>
    public NewDebtApproval? Approval() => Plan is { } plan && AssemblyDecisionNumber is { } decision && FilingNumber is { } filing
        && AssemblyDecidedOn is { } decidedOn && FiledOn is { } filedOn
        ? new(plan, decision, decidedOn, filing, filedOn)
        : null;
}

/// <summary>What the form's partial needs; the field names are those of the page that shows it.</summary>
/// <param name="Input">The answers.</param>
/// <param name="NameHint">For a correction: how the name on record reads, masked.</param>
public sealed record DebtFormView(DebtInput Input, string? NameHint = null);

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class ResolveModel(DebtDetailsQuery debts, ResolveDebtHandler resolve) : DebtFormPage(debts)
{
    [BindProperty(SupportsGet = true)]
    public DebtResolutionWay? Way { get; set; }

    [BindProperty]
    public Money? Principal { get; set; }

    [BindProperty]
    public Money? Interest { get; set; }

    /// <summary>One for each paper the way requires, in that order.</summary>
    [BindProperty]
    public List<PaperInput> Papers { get; set; } = [];

    [BindProperty]
    public bool IsPureTransfer { get; set; }

    [BindProperty]
    [StringLength(VillageDebt.CreditorMaxLength)]
    public string? NewCreditor { get; set; }

    [BindProperty]
    public CreditorKind? NewCreditorKind { get; set; }

    [BindProperty]
    [StringLength(DebtResolution.NoteMaxLength)]
    public string? Note { get; set; }

    public void OnGet() => Papers = [.. (Way?.RequiredPapers() ?? []).Select(_ => new PaperInput())];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Way is not { } way || Papers.Count != way.RequiredPapers().Count)
        {
            return Page();
        }

        var papers = way.RequiredPapers().Zip(Papers, (kind, p) => new PaperStated(kind, p.Reference, p.IssuedOn!.Value));
        var taking = IsPureTransfer ? new CreditorTakingOver(NewCreditor ?? "", NewCreditorKind ?? CreditorKind.Other) : null;
        await resolve.HandleAsync(
            new(Id, SeenVersion, new(way, Principal ?? Money.Zero, Interest ?? Money.Zero, [.. papers], Note, taking)), cancellation);
        TempData.Say($"债务 {Details.Debt.Code} 的化解已登记。");
        return RedirectToPage("Details", new { id = Id });
    }
}

/// <summary>Number and date of one paper.</summary>
public sealed class PaperInput
{
    [Required(ErrorMessage = "请填写材料文号。"), StringLength(DebtPaper.ReferenceMaxLength)]
    public string Reference { get; set; } = "";

    [Required(ErrorMessage = "请填写材料日期。")]
    public DateOnly? IssuedOn { get; set; }
}

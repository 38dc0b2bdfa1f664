using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>按户档案填写: what would change is seen first, then done in one act.</summary>
public sealed class FillModel(CompensationSheetQuery sheets, FileProposalQuery proposals, FillSheetFromFileHandler fill) : SheetPageModel(sheets)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public string SeenMark { get; set; } = "";

    public FileProposal Proposal { get; private set; } = null!;

    /// <summary>Both ways as they would come to.</summary>
    public CompensationResult Of(Domain.Demolition.CompensationMethod method) => CompensationCalculator.Calculate(Sheet.Policy, method, Proposal.Input);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ProposeAsync(cancellation);
        (SeenVersion, SeenMark) = (Sheet.Version, Proposal.Mark);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ProposeAsync(cancellation); // a refused form is shown again with what the file says now
        await fill.HandleAsync(new(Sheet.Household.Id, SeenVersion, SeenMark), cancellation);
        TempData.Say($"{Sheet.Household.Code} 的测算单已按户档案填写，请另一人复核。");
        return RedirectToPage("Details", new { id = Sheet.Household.Id });
    }

    private async Task ProposeAsync(CancellationToken cancellation) => Proposal = await proposals.RunAsync(Sheet, cancellation);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>A household's compensation, both ways side by side, each number with its reason, and beside what its file says.</summary>
public sealed class DetailsModel(CompensationSheetQuery sheets, FileProposalQuery proposals, FillSheetFromFileHandler fill) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public string SeenMark { get; set; } = "";

    public int Id { get; private set; }

    /// <summary>Null while the household cannot be reckoned yet; the refusal says why.</summary>
    public SheetView? Sheet { get; private set; }

    public FileProposal? Proposal { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Id = this.Id();
        if (HttpMethods.IsPost(Request.Method))
        {
            await ReadAsync(HttpContext.RequestAborted); // a refused form is shown again complete
        }

        await next();
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (SeenVersion, SeenMark) = (Sheet!.Version, Proposal!.Mark);
    }

    public async Task<IActionResult> OnPostFillAsync(CancellationToken cancellation)
    {
        await fill.HandleAsync(new(Id, SeenVersion, SeenMark), cancellation);
        TempData.Say($"{Sheet!.Household.Code} 的测算单已按户档案填写，请另一人复核。");
        return RedirectToPage("Details", new { id = Id });
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Sheet = await sheets.RunAsync(Id, cancellation);
        Proposal = await proposals.RunAsync(Sheet, cancellation);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>A household's compensation, both ways side by side, each number with its reason, and beside what its file says.</summary>
public sealed class DetailsModel(CompensationSheetQuery sheets, FileProposalQuery proposals) : PageModel
{
    public int Id { get; private set; }

    /// <summary>Null while the household cannot be reckoned yet; the refusal says why.</summary>
    public SheetView? Sheet { get; private set; }

    public FileProposal? Proposal { get; private set; }

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Id = id;
        Sheet = await sheets.RunAsync(id, cancellation);
        Proposal = await proposals.RunAsync(Sheet, cancellation);
    }
}

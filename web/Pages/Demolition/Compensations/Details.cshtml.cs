using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>A household's compensation, both ways side by side, each number with its reason.</summary>
public sealed class DetailsModel(CompensationSheetQuery sheets) : PageModel
{
    public int Id { get; private set; }

    /// <summary>Null while the household cannot be reckoned yet; the refusal says why.</summary>
    public SheetView? Sheet { get; private set; }

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Id = id;
        Sheet = await sheets.RunAsync(id, cancellation);
    }
}

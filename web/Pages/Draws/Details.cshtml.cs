using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>One draw for anybody, from the day its list is published on.</summary>
public sealed class DetailsModel(DrawQuery draws) : PublicPageModel
{
    public DrawView View { get; private set; } = null!;

    public Draw Shown => View.Draw;

    /// <summary>Drawn in the hall before everybody's eyes, so it is public from that moment.</summary>
    public bool ShowsResult => View.Draw.Places.Count > 0;

    public async Task<IActionResult> OnGetAsync([FromRoute] string number, CancellationToken cancellation)
    {
        if (await draws.PublicAsync(number, cancellation) is not { } found)
        {
            return NotFound();
        }

        View = found;
        return Page();
    }
}

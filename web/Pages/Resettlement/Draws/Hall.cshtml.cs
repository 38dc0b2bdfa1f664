using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Draws.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

/// <summary>The big screen of the hall (大屏): hashes, digits as they are spoken, then the result; renews itself.</summary>
public sealed class HallModel(DrawQuery draws) : PageModel
{
    public DrawView View { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        View = await draws.RunAsync(id, cancellation);
        Response.Headers.CacheControl = "no-store";
    }
}

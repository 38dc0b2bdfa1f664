using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>The sessions for anybody; who knows his order number goes straight to his place.</summary>
public sealed class IndexModel(SelectionListQuery sessions) : PublicPageModel
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string? Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "turn")]
    public int? Turn { get; set; }

    public IReadOnlyList<PublicSelectionLine> Sessions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Sessions = await sessions.PublicAsync(cancellation);
        return Turn is { } turn && Sessions.Any(s => s.Number == Number) ? Redirect($"/selections/{Number}/{turn}") : Page();
    }
}

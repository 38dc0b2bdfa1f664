using Microsoft.AspNetCore.Mvc;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The two verifiers to save: a page for any browser, and thirty lines of Python. Never opened here, where the page's own script may not run.</summary>
public sealed class ToolModel : PublicPageModel
{
    public IActionResult OnGet([FromRoute] string name) => name switch
    {
        "verifier" => File(DrawTools.Verifier(), "application/octet-stream", "抽签核对器.html"),
        "python" => File(DrawTools.Python(), "application/octet-stream", "draw_check.py"),
        _ => NotFound(),
    };
}

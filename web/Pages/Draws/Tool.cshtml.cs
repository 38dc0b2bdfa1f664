using Microsoft.AspNetCore.Mvc;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The two verifiers to save: a page for any browser, and thirty lines of Python.</summary>
public sealed class ToolModel : PublicPageModel
{
    public IActionResult OnGet([FromRoute] string name) => name switch
    {
        "verifier" => File(DrawTools.Verifier(), "text/html; charset=utf-8", "抽签核对器.html"),
        "python" => File(DrawTools.Python(), "text/x-python; charset=utf-8", "draw_check.py"),
        _ => NotFound(),
    };
}

using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages;

/// <summary>Shown in place of a page that failed; keeps the status code of the failure. Answers POST too, because a failed POST is re-executed here.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel : PageModel
{
    public ProblemWords Words { get; private set; } = ProblemWords.For(404);

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Words = ProblemWords.For(code, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier);
        Response.StatusCode = code is >= 400 and <= 599 ? code : 404;
    }
}

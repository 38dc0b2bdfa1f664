using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>A page of notices for people without an account: kept by no cache and, unless it is wholly open, found by no search engine.</summary>
public abstract class PublicPageModel : PageModel
{
    /// <summary>May a search engine list it?</summary>
    protected virtual bool MayBeFound => false;

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        Response.Headers.CacheControl = "no-store";
        if (!MayBeFound)
        {
            Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        }
    }
}

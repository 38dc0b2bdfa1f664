using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>A page about one session: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class SelectionPageModel(SelectionQuery sessions) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public SelectionView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await sessions.RunAsync(this.Id(), HttpContext.RequestAborted);
        if (HttpMethods.IsGet(Request.Method))
        {
            SeenVersion = View.Session.Version;
        }

        await next();
    }
}

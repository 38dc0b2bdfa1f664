using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

/// <summary>A page with an act on one draw: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class DrawPageModel(DrawQuery draws) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public DrawView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await draws.RunAsync(this.Id(), HttpContext.RequestAborted);
        if (HttpMethods.IsGet(Request.Method))
        {
            SeenVersion = View.Draw.Version;
        }

        await next();
    }
}

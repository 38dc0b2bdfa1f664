using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

/// <summary>A form about one case: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class DisputePageModel(DisputeQuery disputes) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public DisputeView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await disputes.RunAsync(this.Id(), HttpContext.RequestAborted);
        if (context.HandlerMethod?.HttpMethod == "Get")
        {
            SeenVersion = View.Case.Version;
        }

        await next();
    }

    protected IActionResult Back() => Redirect($"/resettlement/disputes/{View.Case.Id}");
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

/// <summary>A form about one order: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class RefundPageModel(RefundQuery orders) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public RefundView Order { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Order = await orders.RunAsync(this.Id(), HttpContext.RequestAborted);
        if (context.HandlerMethod?.HttpMethod == "Get")
        {
            SeenVersion = Order.Version;
        }

        await next();
    }

    protected IActionResult Back() => Redirect($"/resettlement/refunds/{Order.Id}");
}

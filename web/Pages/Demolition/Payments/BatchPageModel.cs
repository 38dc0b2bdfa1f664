using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary>A form about one batch: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class BatchPageModel(PaymentBatchQuery batches) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public PaymentBatchView Batch { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Batch = await batches.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    protected IActionResult Back() => RedirectToPage("Details", new { id = Batch.Id });
}

using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>A form about one household's sheet: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class SheetPageModel(CompensationSheetQuery sheets) : PageModel
{
    public SheetView Sheet { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        try
        {
            Sheet = await sheets.RunAsync(this.Id(), HttpContext.RequestAborted);
        }
        catch (RefusedException)
        {
            context.Result = RedirectToPage("Details", new { id = this.Id() }); // which says why
            return;
        }

        await next();
    }
}

using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A page about one household: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class HouseholdPageModel(HouseholdDetailsQuery households) : PageModel
{
    public HouseholdDetails Household { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Household = await households.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }
}

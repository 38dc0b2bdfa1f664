using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Resettlement.Villagers.Queries;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Slips;

/// <summary>The code is shown in the answer to the form and nowhere else: not in an address, not in a cookie, not in the database.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OneModel(SlipListQuery slips, PrintLookupSlipsHandler print) : PageModel
{
    public HouseholdSlip Household { get; private set; } = null!;

    public PrintedSlip? Slip { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Household = await slips.OneAsync(this.Id(), HttpContext.RequestAborted) ?? throw new NotFoundException("这户");
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Slip = (await print.HandleAsync(new(Household.HouseholdId), cancellation)).Single();
        return Page(); // on purpose no redirect: the code must not travel
    }
}

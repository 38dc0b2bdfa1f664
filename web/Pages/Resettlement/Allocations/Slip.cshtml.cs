using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

/// <summary>The code is shown in the answer to the form and nowhere else: not in an address, not in a cookie, not in the database.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipModel(AllocationQuery allocations, PrintLookupSlipHandler print) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public LookupCode? Code { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => SeenVersion = Case.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Code = await print.HandleAsync(new(Case.Id, SeenVersion), cancellation);
        return Page(); // on purpose no redirect: the code must not travel
    }
}

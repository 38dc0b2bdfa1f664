using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Targets;

/// <summary>A form about one target: loads it for GET and for a refused POST, and keeps the version the person saw.</summary>
public abstract class TargetFormPage(TargetDetailsQuery targets, VillageClock clock) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public TargetDetails Details { get; private set; } = null!;

    public string Back => $"/targets/details/{Details.Target.Id.ToString(CultureInfo.InvariantCulture)}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Details = await targets.RunAsync(id, clock.Today, HttpContext.RequestAborted);
        await next();
    }
}

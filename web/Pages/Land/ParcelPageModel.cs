using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Land;

/// <summary>A form about one parcel, whose key is in the address.</summary>
public abstract class ParcelPageModel(ParcelQuery parcels) : PageModel
{
    public ParcelView Parcel { get; private set; } = null!;

    // Before GET and before POST, so that a refused form is shown again complete.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Parcel = await parcels.RunAsync(this.Id(), HttpContext.RequestAborted);
        await LoadAsync(HttpContext.RequestAborted);
        await next();
    }

    /// <summary>What else the page shows, for GET and POST alike.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellation) => Task.CompletedTask;
}

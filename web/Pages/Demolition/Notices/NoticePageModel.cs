using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Demolition.Notices;

/// <summary>A page about one notice: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class NoticePageModel(NoticeQuery notices) : PageModel
{
    public NoticeView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await notices.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Objections;

/// <summary>A page about one objection: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class ObjectionPageModel(ObjectionQuery objections) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public ObjectionView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await objections.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    protected RedirectToPageResult Back(string said)
    {
        TempData.Say(said);
        return RedirectToPage("Details", new { id = View.Objection.Id });
    }
}

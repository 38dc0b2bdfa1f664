using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Cases;

/// <summary>A page about one case: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class CasePageModel(CaseOfAreaQuery cases, VillageClock clock) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public CaseView View { get; private set; } = null!;

    public string AreaCode { get; private set; } = "";

    /// <summary>The steps already recorded, to choose from.</summary>
    public IReadOnlyList<Choice> Recorded => [.. View.Steps.Where(s => s.Done is not null).Select(s => new Choice(s.Step.Code, s.Step.Name))];

    protected VillageClock Clock => clock;

    protected int CaseId => View.Case.Id;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (AreaCode, View) = await cases.RunAsync(this.Id(), clock.Today, HttpContext.RequestAborted);
        await next();
    }

    protected RedirectToPageResult Back(string said)
    {
        TempData.Say(said);
        return RedirectToPage("Area", new { id = View.Case.AreaId });
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Areas;

public sealed class CutOffModel(AreaDetailsQuery areas, SetCutOffHandler set) : PageModel
{
    public AreaDetails Area { get; private set; } = null!;

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Area = await areas.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (SeenVersion, On, Source) = (Area.Version, Area.CutOffOn, Area.CutOffSource);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var changed = await set.HandleAsync(new(Area.Id, SeenVersion, On, Source), cancellation);
        TempData.Say($"已保存人口截止日，{changed} 人的认定随之改变。");
        return RedirectToPage("Details", new { id = Area.Id });
    }
}

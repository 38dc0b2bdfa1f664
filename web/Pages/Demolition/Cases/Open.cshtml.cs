using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Cases;

public sealed class OpenModel(AreaDetailsQuery areas, OpenCaseHandler open) : PageModel, ICaseForm
{
    [BindProperty, Required(ErrorMessage = "请选择适用程序。")]
    public ExpropriationTrack? Track { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写开始日期。")]
    public DateOnly? LawOn { get; set; }

    [BindProperty]
    public CaseInput Input { get; set; } = new();

    public AreaDetails Area { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Area = await areas.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await open.HandleAsync(new(Area.Id, Track!.Value, LawOn!.Value, Input.Facts()), cancellation);
        TempData.Say($"已登记 {Area.Code} 的征收案件。");
        return RedirectToPage("Area", new { id = Area.Id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Domain.Projects.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Projects;

public sealed class PlanModel(StageQuery stages, PlanStageHandler plan) : PageModel
{
    [BindProperty]
    public DateOnly? PlannedOn { get; set; }

    [BindProperty]
    [StringLength(400)]
    public string? Reason { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public StageForm Stage { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Stage = await stages.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (PlannedOn, SeenVersion) = (Stage.PlannedOn, Stage.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await plan.HandleAsync(new(Stage.Id, SeenVersion, PlannedOn, Reason), cancellation);
        TempData.Say($"“{Stage.FullName}”的计划日期已改为 {(PlannedOn is { } on ? Show.Date(on) : "无")}。");
        return RedirectToPage("Details", new { id = Stage.ProjectId });
    }
}

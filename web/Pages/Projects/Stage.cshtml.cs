using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Domain.Projects.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Projects;

public sealed class StageModel(StageQuery stages, MoveStageHandler move, VillageClock clock) : PageModel, IStepForm
{
    [BindProperty]
    public StepInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    public StageForm Stage { get; private set; } = null!;

    public StageStatus Status => Stage.Status;

    public DateOnly? StatusOn => Stage.StatusOn;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Stage = await stages.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Input.On, SeenVersion) = (clock.Today, Stage.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Stage.Id, SeenVersion, Input.To!.Value, Input.Day(), Input.Reason), cancellation);
        TempData.Say($"“{Stage.FullName}”已改为“{Input.To.Value.Label()}”。");
        return RedirectToPage("Details", new { id = Stage.ProjectId });
    }
}

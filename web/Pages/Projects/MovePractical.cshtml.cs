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

public sealed class MovePracticalModel(PracticalProjectQuery projects, MovePracticalProjectHandler move, VillageClock clock) : PageModel, IStepForm
{
    [BindProperty]
    public StepInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    public PracticalForm Practical { get; private set; } = null!;

    public StageStatus Status => Practical.Status;

    public DateOnly? StatusOn => Practical.StatusOn;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Practical = await projects.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Input.On, SeenVersion) = (clock.Today, Practical.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Practical.Id, SeenVersion, Input.To!.Value, Input.Day(), Input.Reason), cancellation);
        TempData.Say($"实事工程“{Practical.Name}”已改为“{Input.To.Value.Label()}”。");
        return RedirectToPage("Practical", new { id = Practical.Id });
    }
}

using System.ComponentModel.DataAnnotations;
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

public sealed class AddStageModel(ProjectDetailsQuery projects, AddStageHandler add, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写阶段名称。"), StringLength(ProjectStage.NameMaxLength)]
    public string Name { get; set; } = "";

    [BindProperty]
    [StringLength(ProjectPart.NameMaxLength)]
    public string? Part { get; set; }

    [BindProperty]
    public DateOnly? PlannedOn { get; set; }

    [BindProperty]
    public bool IsKnownNotStarted { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Source { get; set; }

    [BindProperty]
    [StringLength(ProjectStage.NoteMaxLength)]
    public string? Note { get; set; }

    public ProjectDetails Project { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Project = await projects.RunAsync(id, clock.Today, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = Project.Progress.Id;
        await add.HandleAsync(new(id, new(Name, Part, PlannedOn, Note, Source, IsKnownNotStarted)), cancellation);
        TempData.Say($"已添加阶段“{Part?.Trim()}{Name.Trim()}”。");
        return RedirectToPage("Details", new { id });
    }
}

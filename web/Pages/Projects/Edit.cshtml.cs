using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Domain.Projects.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Projects;

public sealed class EditModel(ProjectDetailsQuery projects, EditProjectHandler edit, VillageClock clock) : PageModel, IProjectForm
{
    [BindProperty]
    public ProjectInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public ProjectDetails Project { get; private set; } = null!;

    // Before GET and before POST, so that a refused form is shown again complete.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Project = await projects.RunAsync(id, clock.Today, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Input, SeenVersion) = (ProjectInput.Of(Project), Project.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = Project.Progress.Id;
        await edit.HandleAsync(new(id, SeenVersion, Input.Facts(), Input.Longitude, Input.Latitude, Reason), cancellation);
        TempData.Say($"已修改项目 {Project.Progress.Code}。");
        return RedirectToPage("Details", new { id });
    }
}

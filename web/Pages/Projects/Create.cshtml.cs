using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Projects.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Projects;

public sealed class CreateModel(CreateProjectHandler create, Actor actor) : PageModel, IProjectForm
{
    [BindProperty]
    [Required(ErrorMessage = "请填写项目编号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    public ProjectInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await create.HandleAsync(
            new(actor.Scope.OwnVillage(), Code, Input.Facts(), Input.Longitude, Input.Latitude), cancellation);
        TempData.Say($"已登记项目 {Code.Trim().ToUpperInvariant()}。");
        return RedirectToPage("Details", new { id });
    }
}

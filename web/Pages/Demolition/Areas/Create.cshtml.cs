using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Areas;

public sealed class CreateModel(RegisterAreaHandler register, Actor actor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写片区编号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    public AreaInput Input { get; set; } = new();

    public AreaFormView Form => new(Input, DemolitionLooks.Map(null));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await register.HandleAsync(new(actor.Scope.OwnVillage(), Code, Input.Facts(), Input.Boundary), cancellation);
        TempData.Say($"已登记片区 {Input.Name}。");
        return RedirectToPage("Details", new { id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class CreateModel(RegisterParcelHandler register, Actor actor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写地块编号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    public ParcelInput Input { get; set; } = new();

    public ParcelFormView Form => new(Input, LandLooks.Map(null));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await register.HandleAsync(new(Code, actor.Scope.OwnVillage(), Input.Facts(), Input.Boundary), cancellation);
        TempData.Say($"已登记地块 {Code.ToUpperInvariant()}。");
        return RedirectToPage("Details", new { id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Assets.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Assets;

public sealed class CreateModel(CreateAssetHandler create, Actor actor) : PageModel, IAssetForm
{
    [BindProperty]
    [Required(ErrorMessage = "请填写资产编号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    public AssetInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await create.HandleAsync(new(actor.Scope.OwnVillage(), Code, Input.Facts()), cancellation);
        TempData.Say($"已登记资产 {Code.Trim().ToUpperInvariant()}。");
        return RedirectToPage("Details", new { id });
    }
}

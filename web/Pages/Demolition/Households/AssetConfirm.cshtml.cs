using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A second person confirms one line of the inventory (<c>?item=5</c>).</summary>
public sealed class AssetConfirmModel(HouseholdDetailsQuery households, HouseholdFileQuery files, ConfirmAssetHandler confirm, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty(SupportsGet = true)]
    public int Item { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写复核人。")]
    public string By { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写复核日期。")]
    public DateOnly? On { get; set; }

    public AssetLine Asset => Find(Dossier.Assets, a => a.Id == Item, "清单的这一行");

    public void OnGet() => (SeenVersion, On) = (Asset.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await confirm.HandleAsync(new(Household.Id, Asset.Id, SeenVersion, By, On!.Value), cancellation);
        TempData.Say($"{Asset.Name} 已复核。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "assets");
    }
}

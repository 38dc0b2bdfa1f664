using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class EditModel(HouseholdDetailsQuery households, EditHouseholdHandler edit) : HouseholdPageModel(households)
{
    [BindProperty]
    public HouseholdInput Input { get; set; } = new();

    [BindProperty]
    public string? IdNumber { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public void OnGet() => (Input, SeenVersion) = (HouseholdInput.Of(Household), Household.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await edit.HandleAsync(new(Household.Id, SeenVersion, Input.Facts(), IdNumber, Phone, Input.Position(), Reason), cancellation);
        TempData.Say($"已修改 {Household.Code}。");
        return RedirectToPage("Details", new { id = Household.Id });
    }
}

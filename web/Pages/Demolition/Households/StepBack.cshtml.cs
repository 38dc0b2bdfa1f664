using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class StepBackModel(HouseholdDetailsQuery households, StepHouseholdBackHandler stepBack) : HouseholdPageModel(households)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "退回一步要写明原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public void OnGet() => SeenVersion = Household.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await stepBack.HandleAsync(new(Household.Id, SeenVersion, Reason), cancellation);
        TempData.Say($"{Household.Code} 已退回一步。");
        return RedirectToPage("Details", new { id = Household.Id });
    }
}

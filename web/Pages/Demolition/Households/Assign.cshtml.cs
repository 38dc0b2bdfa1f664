using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>Who looks after the household, and why its number of members is not that of the list.</summary>
public sealed class AssignModel(HouseholdDetailsQuery households, HouseholdFileQuery files, AssignHouseholdHandler assign) : HouseholdFilePageModel(households, files)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public string? Official { get; set; }

    [BindProperty]
    public string? MembersNote { get; set; }

    public void OnGet() => (SeenVersion, Official, MembersNote) = (Household.Version, Dossier.Care.AssignedTo, Dossier.Care.MembersNote);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await assign.HandleAsync(new(Household.Id, SeenVersion, Official, MembersNote), cancellation);
        TempData.Say("已保存。");
        return RedirectToPage("Details", new { id = Household.Id });
    }
}

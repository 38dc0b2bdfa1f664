using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>The acceptance of a house pulled down; takes the household's step.</summary>
[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class DemolishModel(HouseholdDetailsQuery households, HouseholdFileQuery files, AcceptDemolitionHandler accept, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写验收日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写施工单位。")]
    public string Contractor { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写验收人。")]
    public string Inspector { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写第二位验收人。")]
    public string SecondInspector { get; set; } = "";

    [BindProperty]
    public bool SiteCleared { get; set; }

    [BindProperty]
    public List<IFormFile>? Before { get; set; }

    [BindProperty]
    public List<IFormFile>? After { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public void OnGet() => (SeenVersion, On) = (Household.Version, Household.Steps.First(s => s.Step == HouseholdStatus.Demolished).On ?? clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var facts = new DemolitionFacts(On!.Value, Contractor, Inspector, SecondInspector, SiteCleared, Note);
        await accept.HandleAsync(new(Household.Id, SeenVersion, facts, await ReadAsync(Before, cancellation), await ReadAsync(After, cancellation)), cancellation);
        TempData.Say($"{Household.Code} 拆除验收通过。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "acceptance");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>The next step of a household: one form, which asks what the step records.</summary>
public sealed class StepModel(HouseholdDetailsQuery households, RecordStepHandler record, VillageClock clock) : HouseholdPageModel(households)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    /// <summary>The step that the form was opened for.</summary>
    [BindProperty]
    public HouseholdStatus? Step { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Range(0, 100_000, ErrorMessage = "认定面积要在 0 到 10 万平方米之间。")]
    public decimal? RecognisedArea { get; set; }

    public HouseholdStatus? Next => Household.Status.Next();

    public IActionResult OnGet()
    {
        (SeenVersion, Step, On) = (Household.Version, Next, clock.Today);
        return Next == HouseholdStatus.Signed ? Redirect($"/demolition/compensations/details/{Household.Id}") : Page(); // one signs an agreement
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var step = Step ?? HouseholdStatus.Registered;
        await record.HandleAsync(
            new(Household.Id, SeenVersion, step, On!.Value, FloorArea.FromSquareMetres(RecognisedArea ?? 0)), cancellation);
        TempData.Say($"{Household.Code} {Household.HeadName}：{step.Label()}。");
        return RedirectToPage("Details", new { id = Household.Id });
    }
}

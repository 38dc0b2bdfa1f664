using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>The acceptance of an empty house; takes the household's step.</summary>
[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class VacateModel(HouseholdDetailsQuery households, HouseholdFileQuery files, AcceptVacancyHandler accept, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写验收日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写验收时间。")]
    public string At { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写钥匙把数。")]
    public int? Keys { get; set; }

    [BindProperty]
    public string? WaterReading { get; set; }

    [BindProperty]
    public string? ElectricityReading { get; set; }

    [BindProperty]
    public string? GasReading { get; set; }

    [BindProperty]
    public bool UtilitiesSettled { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写验收人。")]
    public string Inspector { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写第二位验收人。")]
    public string SecondInspector { get; set; } = "";

    [BindProperty]
    public List<IFormFile>? Attached { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public void OnGet() => (SeenVersion, On) = (Household.Version, Household.Steps.First(s => s.Step == Domain.Demolition.HouseholdStatus.Vacated).On ?? clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!TimeOnly.TryParseExact(At, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            ModelState.AddModelError(nameof(At), "验收时间要写成 09:30 这样。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var facts = new Domain.Demolition.HouseholdFiles.VacancyFacts(On!.Value, at, Keys!.Value, UtilitiesSettled, WaterReading, ElectricityReading, GasReading, Inspector, SecondInspector, Note);
        var order = await accept.HandleAsync(new(Household.Id, SeenVersion, facts, await ReadAsync(Attached, cancellation)), cancellation);
        TempData.Say($"{Household.Code} 腾空验收通过，顺序号 {order}。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "acceptance");
    }
}

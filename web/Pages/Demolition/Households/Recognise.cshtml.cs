using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A legality step of one building (<c>?item=5</c>).</summary>
public sealed class RecogniseModel(HouseholdDetailsQuery households, HouseholdFileQuery files, RecogniseBuildingHandler recognise, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty(SupportsGet = true)]
    public int Item { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择认定结果。")]
    public BuildingLegality? To { get; set; }

    [BindProperty]
    [Range(0, 100_000, ErrorMessage = "认定面积要在 0 到 10 万平方米之间。")]
    public decimal? Area { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写认定日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public DateOnly? PublishedOn { get; set; }

    [BindProperty]
    public DateOnly? TemporaryUntil { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明认定依据。")]
    public string Basis { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写认定单位。")]
    public string By { get; set; } = "";

    public BuildingLine Building => Find(Dossier.Buildings, b => b.Id == Item, "这幢房屋");

    public IEnumerable<Choice> Steps => Building.Legality.Next().Select(l => new Choice(l.ToString(), l.Label()));

    public void OnGet() => (SeenVersion, On, Area) = (Building.Version, clock.Today, Building.MeasuredArea?.SquareMetres);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var area = To == BuildingLegality.RecognisedLawful ? FloorArea.FromSquareMetres(Area ?? 0) : FloorArea.Zero;
        await recognise.HandleAsync(new(Household.Id, Building.Id, SeenVersion, new(To!.Value, area, Basis, By, On!.Value, PublishedOn, TemporaryUntil)), cancellation);
        TempData.Say($"{Building.Number} 号房屋：{To.Value.Label()}。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "buildings");
    }
}

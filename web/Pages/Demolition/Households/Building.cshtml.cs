using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A new building, or one that is changed (<c>?item=5</c>).</summary>
[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class BuildingModel(HouseholdDetailsQuery households, HouseholdFileQuery files, SaveBuildingHandler save) : HouseholdFilePageModel(households, files)
{
    private const string TooLarge = "面积要在 0 到 10 万平方米之间。";

    [BindProperty(SupportsGet = true)]
    public int? Item { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写房屋序号。"), Range(1, 99, ErrorMessage = "房屋序号从 1 到 99。")]
    public int? Number { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择用途。")]
    public BuildingUse? Use { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择结构。")]
    public BuildingStructure? Structure { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写总层数。")]
    public int? Storeys { get; set; }

    [BindProperty]
    public int? Floor { get; set; }

    [BindProperty]
    public string? Orientation { get; set; }

    [BindProperty]
    public int? BuiltYear { get; set; }

    [BindProperty]
    public string? CertificateNumber { get; set; }

    [BindProperty]
    [Range(0, 100_000, ErrorMessage = TooLarge)]
    public decimal? CertificateArea { get; set; }

    [BindProperty]
    [Range(0, 100_000, ErrorMessage = TooLarge)]
    public decimal? MeasuredArea { get; set; }

    [BindProperty]
    public bool IsDisputed { get; set; }

    [BindProperty]
    public List<IFormFile>? Attached { get; set; }

    public static IReadOnlyList<Choice> Uses { get; } = Choice.Of<BuildingUse>(u => u.Label());

    public static IReadOnlyList<Choice> Structures { get; } = Choice.Of<BuildingStructure>(s => s.Label());

    private BuildingLine? Known => Item is { } item ? Find(Dossier.Buildings, b => b.Id == item, "这幢房屋") : null;

    public void OnGet()
    {
        Number = Dossier.Buildings.Select(b => b.Number).DefaultIfEmpty(0).Max() + 1;
        if (Known is { } b)
        {
            (SeenVersion, Number, Use, Structure, Storeys, Floor, Orientation, BuiltYear) = (b.Version, b.Number, b.Use, b.Structure, b.Storeys, b.Floor, b.Orientation, b.BuiltYear);
            (CertificateNumber, CertificateArea) = (b.CertificateNumber, b.CertificateNumber is null ? null : b.CertificateArea.SquareMetres);
            (MeasuredArea, IsDisputed) = (b.MeasuredArea?.SquareMetres, b.Measuring == BuildingMeasuring.Disputed);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var facts = new BuildingFacts(Use!.Value, Structure!.Value, Storeys!.Value, Floor, Orientation, BuiltYear, CertificateNumber,
            FloorArea.FromSquareMetres(CertificateArea ?? 0), MeasuredArea is { } measured ? FloorArea.FromSquareMetres(measured) : null);
        await save.HandleAsync(new(Household.Id, Known?.Id, SeenVersion, Number!.Value, facts, IsDisputed, await ReadAsync(Attached, cancellation)), cancellation);
        TempData.Say($"已保存 {Number} 号房屋。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "buildings");
    }
}

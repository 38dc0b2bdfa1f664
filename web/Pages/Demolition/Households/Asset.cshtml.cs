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

/// <summary>A new line of the inventory, or one that is changed (<c>?item=5</c>).</summary>
[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AssetModel(HouseholdDetailsQuery households, HouseholdFileQuery files, SaveAssetHandler save, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty(SupportsGet = true)]
    public int? Item { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择类别。")]
    public AssetKind? Kind { get; set; }

    [BindProperty]
    public string? CatalogueCode { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写名称。")]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写数量。")]
    public decimal? Quantity { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写单位。")]
    public string Unit { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请选择成新。")]
    public AssetCondition? Condition { get; set; } = AssetCondition.Fair;

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写丈量人。")]
    public string MeasuredBy { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写丈量日期。")]
    public DateOnly? MeasuredOn { get; set; }

    [BindProperty]
    public List<IFormFile>? Attached { get; set; }

    public static IReadOnlyList<Choice> Kinds { get; } = Choice.Of<AssetKind>(k => k.Label());

    public static IReadOnlyList<Choice> Conditions { get; } = Choice.Of<AssetCondition>(c => c.Label());

    private AssetLine? Known => Item is { } item ? Find(Dossier.Assets, a => a.Id == item, "清单的这一行") : null;

    public void OnGet()
    {
        MeasuredOn = clock.Today;
        if (Known is { } a)
        {
            (SeenVersion, Kind, CatalogueCode, Name, Quantity, Unit) = (a.Version, a.Kind, a.CatalogueCode, a.Name, a.Quantity, a.Unit);
            (Condition, Place, MeasuredBy, MeasuredOn) = (a.Condition, a.Place, a.MeasuredBy, a.MeasuredOn);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var facts = new AssetFacts(Kind!.Value, CatalogueCode, Name, Unit, Quantity!.Value, Condition!.Value, Place, MeasuredBy, MeasuredOn!.Value);
        await save.HandleAsync(new(Household.Id, Known?.Id, SeenVersion, facts, await ReadAsync(Attached, cancellation)), cancellation);
        TempData.Say($"已保存 {Name}。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "assets");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

/// <summary>What the form asks of one piece.</summary>
public sealed class PieceInput
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public decimal? Stated { get; set; }
}

public sealed class SplitModel(ParcelQuery parcels, SplitPreviewQuery previews, SplitParcelHandler split, VillageClock clock) : ParcelPageModel(parcels)
{
    private static readonly string[] Colours = ["#2f6fb0", "#5a9e6f", "#d9822b", "#6b5b95", "#8a6d3b", "#c0392b"];

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请画出分割线。"), StringLength(2_000_000)]
    public string Cut { get; set; } = "";

    [BindProperty]
    public List<PieceInput> Pieces { get; set; } = [];

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Reason { get; set; }

    public SplitPreview? Preview { get; private set; }

    public LandSketch Sketch => LandSketch.Of("分割示意图", [.. Preview!.Pieces.Select((p, n) =>
        new SketchInput(p.Shape, $"{p.Number}", $"第 {p.Number} 块", Colours[n % Colours.Length]))]);

    public MapConfig Map => LandLooks.Map(Parcel.Bounds, Parcel.Id);

    public void OnGet() => (SeenVersion, On) = (Parcel.Version, clock.Today);

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Preview = await previews.RunAsync(Parcel.Id, Cut, cancellation);
        ModelState.Clear(); // the proposals below are not what was posted
        On ??= clock.Today;
        Pieces = [.. Preview.Pieces.Select(p => new PieceInput { Code = p.Code, Name = p.Name, Stated = p.Stated.SquareMetres })];
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellation)
    {
        Preview = await previews.RunAsync(Parcel.Id, Cut, cancellation); // shown again if what follows is refused
        if (On is null || string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError("", "请填写从哪天起和分割原因。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var pieces = Pieces.Select(p => new PieceFacts(p.Code ?? "", p.Name ?? "", LandArea.FromSquareMetres(p.Stated ?? 0))).ToList();
        var count = await split.HandleAsync(new(Parcel.Id, SeenVersion, Cut, pieces, On!.Value, Reason!), cancellation);
        TempData.Say($"地块 {Parcel.Code} 已分割成 {count} 宗，面积合计不变；原地块保留在历史里。");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }
}

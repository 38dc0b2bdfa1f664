using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Pages.Land.Import;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class ExportModel(ExportParcelShapesHandler export, ReportVillages villages, Actor actor) : PageModel
{
    private const string Stem = "parcels";

    [BindProperty(SupportsGet = true)]
    public ShapeFormat Format { get; set; } = ShapeFormat.BoundaryText;

    [BindProperty(SupportsGet = true)]
    public string? Crs { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Encoding { get; set; }

    [BindProperty(SupportsGet = true)]
    public ParcelLayer? Layer { get; set; }

    public static IReadOnlyList<Choice> Formats { get; } = [.. Enum.GetValues<ShapeFormat>().Select(f => new Choice(f.ToString(), f.Label()))];

    public static IReadOnlyList<Choice> Systems { get; } = [new("", "按格式的习惯"), .. ReferenceSystem.Choices.Select(s => new Choice(s.Name, s.Label))];

    public static IReadOnlyList<Choice> Encodings { get; } = [new("", "按格式的习惯"), .. ImportLooks.Encodings.Skip(1)];

    public static IReadOnlyList<Choice> Layers { get; } = [new("", "全部"), .. Choice.Of<ParcelLayer>(l => l.Label())];

    public void OnGet() { }

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancellation)
    {
        var (code, village) = await villages.OfAsync(actor, cancellation);
        var exported = await export.HandleAsync(new(Format, code, ReferenceSystem.Find(Crs), Encoding, Stem, Layer, village.Name), cancellation);
        return Format == ShapeFormat.Shapefile
            ? File(ShapefileWriter.Zip(exported.Files), "application/zip", $"{Stem}.zip")
            : File(exported.Files.Values.Single(), "application/octet-stream", exported.Files.Keys.Single());
    }
}

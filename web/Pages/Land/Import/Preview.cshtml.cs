using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.Queries;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land.Import;

public sealed class PreviewModel(
    ImportBatchQuery batches, PreviewParcelShapesHandler preview, CommitParcelShapesHandler commit, RereadParcelShapesHandler reread, DiscardImportHandler discard) : PageModel
{
    private const int RowsOnPage = 50;

    [BindProperty(SupportsGet = true)]
    public ParcelShapeFate? Fate { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? Crs { get; set; }

    [BindProperty]
    public string? Encoding { get; set; }

    [BindProperty]
    public ParcelLayer Layer { get; set; }

    [BindProperty]
    public bool SystemChecked { get; set; }

    public ImportBatch Batch { get; private set; } = null!;

    /// <summary>Null for an import that is closed.</summary>
    public ParcelShapeCheck? Check { get; private set; }

    public PageOf<ParcelShape> Shown { get; private set; } = null!;

    public bool MustConfirmSystem => Check?.System.Source == SystemSource.Numbers;

    public bool MayCommit => Check is { IsSound: true, Counts: { IsReady: true } };

    public MapConfig Map => new(Bounds(), [LandLooks.Layer()]);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Batch = await batches.RunAsync(int.Parse((string)RouteData.Values["id"]!, System.Globalization.CultureInfo.InvariantCulture), HttpContext.RequestAborted);
        if (Batch.Kind != StageParcelShapesHandler.Kind)
        {
            context.Result = NotFound();
            return;
        }

        if (Batch.IsOpen)
        {
            var found = await preview.HandleAsync(Batch.Id, HttpContext.RequestAborted);
            Check = found.Check;
            if (HttpContext.Request.Method == HttpMethods.Get)
            {
                (Crs, Encoding, Layer) = (found.Choices.Crs ?? "", found.Choices.Encoding ?? "", found.Choices.Layer);
            }
        }

        var rows = (Check?.Parcels ?? []).Where(p => Fate is null || p.Fate == Fate).OrderBy(p => p.Fate == ParcelShapeFate.Faulty ? 0 : 1).ThenBy(p => p.Number).ToList();
        var pages = Math.Max(1, (rows.Count + RowsOnPage - 1) / RowsOnPage);
        var number = Math.Clamp(PageNumber, 1, pages);
        Shown = new([.. rows.Skip((number - 1) * RowsOnPage).Take(RowsOnPage)], rows.Count, number, RowsOnPage);
        await next();
    }

    public void OnGet() { }

    /// <summary>The shapes for the map, with the places of their faults.</summary>
    public IActionResult OnGetShapes() => Check is null ? NotFound() : File(ImportMap.Write(Check), "application/geo+json");

    public async Task<IActionResult> OnPostCommitAsync([FromForm] int seenVersion, [FromForm] string seenPlan, CancellationToken cancellation)
    {
        if (MustConfirmSystem && !SystemChecked)
        {
            throw new RefusedException(new SystemNotConfirmed());
        }

        var done = await commit.HandleAsync(new(Batch.Id, seenVersion, seenPlan), cancellation);
        TempData.Say($"已导入“{Batch.FileName}”：新增 {done.New} 块，变更 {done.Changed} 块，无变化 {done.Unchanged} 块。");
        return RedirectToPage("/Land/Index");
    }

    public async Task<IActionResult> OnPostRereadAsync([FromForm] int seenVersion, CancellationToken cancellation)
    {
        await reread.HandleAsync(new(Batch.Id, seenVersion, new(Crs, Encoding, Layer)), cancellation);
        return RedirectToPage(new { id = Batch.Id });
    }

    public async Task<IActionResult> OnPostDiscardAsync([FromForm] int seenVersion, CancellationToken cancellation)
    {
        await discard.HandleAsync(new(Batch.Id, seenVersion), cancellation);
        TempData.Say($"已放弃“{Batch.FileName}”，台账没有变化。");
        return RedirectToPage("Index");
    }

    private double[] Bounds()
    {
        var box = new NetTopologySuite.Geometries.Envelope();
        foreach (var parcel in Check?.Parcels ?? [])
        {
            box.ExpandToInclude(parcel.Shape?.EnvelopeInternal ?? new());
            foreach (var at in parcel.Faults.Select(f => f.At).OfType<Domain.Land.Topology.IssuePlace>())
            {
                box.ExpandToInclude(at.X, at.Y);
            }
        }

        return box.IsNull ? LandLooks.Village : [box.MinX - 0.0005, box.MinY - 0.0005, box.MaxX + 0.0005, box.MaxY + 0.0005];
    }
}

/// <summary>Only the numbers say which coordinate system it is: a person must have looked.</summary>
public sealed record SystemNotConfirmed() : Refusal("坐标系是按数值判断的，请核对以后勾选“坐标系已核对”，再确认导入。");

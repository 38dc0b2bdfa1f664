using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.Queries;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Shared.Sheets;

/// <summary>A table of an area and what can be done with it as a sheet.</summary>
public sealed record SheetLine(SheetTable Table, bool CanImport, bool CanExport, bool HasPersonalNumbers);

/// <summary>The tables of one work area that go in or out as sheets, and the imports that wait or are done.</summary>
public abstract class SheetsIndexModel(string area, IEnumerable<ISheetImport> imports, IEnumerable<ISheetExport> exports, ImportBatchListQuery batches) : PageModel
{
    public string Area => area;

    public IReadOnlyList<SheetLine> Tables { get; } =
    [
        .. imports.Select(i => i.Table).Concat(exports.Select(e => e.Table)).Where(t => t.Area == area).DistinctBy(t => t.Key).Select(t => new SheetLine(
            t, imports.Any(i => i.Table.Key == t.Key), exports.Any(e => e.Table.Key == t.Key), exports.Any(e => e.Table.Key == t.Key && e.HasPersonalNumbers))),
    ];

    public IReadOnlyList<ImportBatch> Batches { get; private set; } = [];

    public string Home => "/" + area.ToLowerInvariant();

    public string TitleOf(string kind) => Tables.FirstOrDefault(t => t.Table.Key == kind)?.Table.Title ?? kind;

    public bool IsSheet(ImportBatch batch) => Tables.Any(t => t.Table.Key == batch.Kind && t.CanImport);

    public async Task OnGetAsync(CancellationToken cancellation) => Batches = await batches.RunAsync(area, null, cancellation);
}

/// <summary>上传: a sheet is checked and waits.</summary>
public abstract class SheetUploadModel(string area, IEnumerable<ISheetImport> imports, StageSheetHandler stage, Actor actor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择要上传的文件。")]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    [StringLength(40)]
    public string? Sheet { get; set; }

    public SheetTable Table { get; private set; } = null!;

    public string Home => "/" + area.ToLowerInvariant();

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var table = imports.Of(RouteData.Values["kind"] as string ?? "").Table;
        Table = table.Area == area ? table : throw new NotFoundException("这张表");
        return next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var file = await Upload!.ReadAsync(cancellation);
        var id = await stage.HandleAsync(new(Table.Key, file, actor.Scope.OwnVillage(), string.IsNullOrWhiteSpace(Sheet) ? null : Sheet.Trim()), cancellation);
        return RedirectToPage("Batch", new { id });
    }
}

/// <summary>预览: what a waiting import would do; confirm or discard it.</summary>
public abstract class SheetBatchModel(
    string area, PreviewSheetHandler preview, CommitSheetHandler commit, DiscardImportHandler discard, Actor actor) : PageModel
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [StringLength(64)]
    public string? Plan { get; set; }

    public SheetPreview Preview { get; private set; } = null!;

    public string Home => "/" + area.ToLowerInvariant();

    /// <summary>The faulty rows hold numbers in full: they go back only to whom they came from.</summary>
    public bool IsMine => Preview.Batch.StagedByAccount == actor.AccountId;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Preview = await preview.HandleAsync(this.Id(), HttpContext.RequestAborted);
        if (Preview.Batch.Area != area)
        {
            throw new NotFoundException("这次导入");
        }

        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostCommitAsync(CancellationToken cancellation)
    {
        var counts = await commit.HandleAsync(new(Preview.Batch.Id, Version, Plan ?? ""), cancellation);
        TempData.Say($"已导入：新增 {counts.New} 行，变更 {counts.Changed} 行，无变化 {counts.Unchanged} 行。");
        return RedirectToPage("Batch", new { id = Preview.Batch.Id });
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellation)
    {
        await discard.HandleAsync(new(Preview.Batch.Id, Version), cancellation);
        TempData.Say($"已放弃“{Preview.Batch.FileName}”，没有改动任何记录。");
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostFaultyAsync(CancellationToken cancellation) => IsMine
        ? await this.SheetAsync($"有问题的行-{Path.GetFileNameWithoutExtension(Preview.Batch.FileName)}", output => preview.WriteFaultyAsync(Preview.Batch.Id, output, cancellation))
        : Forbid();
}

/// <summary>导出完整号码: a list with personal numbers in full, for a stated purpose.</summary>
public abstract class SheetUnmaskedModel(string area, ExportSheetHandler exports) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写导出完整号码的用途。"), StringLength(200)]
    public string Purpose { get; set; } = "";

    public SheetTable Table { get; private set; } = null!;

    public string Home => "/" + area.ToLowerInvariant();

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var export = exports.Of(RouteData.Values["kind"] as string ?? "");
        Table = export.Table.Area == area && export.HasPersonalNumbers ? export.Table : throw new NotFoundException("这张表");
        return next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ModelState.IsValid
        ? await this.SheetAsync($"{Table.Title}-完整号码", output => exports.HandleAsync(new(Table.Key, key => Request.Query[key], Purpose), output, cancellation))
        : Page();
}

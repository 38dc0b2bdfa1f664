using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Imports.UseCases;

/// <summary>Takes a list out as a workbook; who took which list, and why, goes into the audit trail (导出留痕).</summary>
/// <param name="Kind">The table: households.</param>
/// <param name="Asked">The page's filter.</param>
/// <param name="Purpose">Needed for personal numbers in full; null exports them masked.</param>
public sealed record ExportSheet(string Kind, Func<string, string?> Asked, string? Purpose);

public sealed record ExportPurposeMissing() : Refusal("导出完整号码要填写用途，并会留痕。");

public sealed class ExportSheetHandler(VillageDb db, IEnumerable<ISheetExport> exports)
{
    /// <exception cref="NotFoundException">There is no such table.</exception>
    public ISheetExport Of(string kind) => exports.FirstOrDefault(e => e.Table.Key == kind) ?? throw new NotFoundException($"名为“{kind}”的表");

    /// <summary>Personal numbers masked.</summary>
    /// <returns>How many rows were written.</returns>
    public async Task<int> HandleAsync(ExportSheet request, Stream output, CancellationToken cancellation)
    {
        var export = Of(request.Kind);
        if (request.Purpose is not null)
        {
            await db.RecordExportAsync("导出完整号码", export.Table.Title, Required(request.Purpose), export.Table.Area, cancellation);
        }
        else if (export.HasPersonalNumbers)
        {
            await db.RecordExportAsync("导出表格（号码已遮住）", export.Table.Title, "按页面的筛选条件导出", export.Table.Area, cancellation);
        }

        using var sheet = new SheetWriter(output);
        return await export.WriteAsync(sheet, request.Asked, unmasked: request.Purpose is not null, cancellation);
    }

    private static string Required(string purpose) =>
        string.IsNullOrWhiteSpace(purpose) ? throw new RefusedException(new ExportPurposeMissing()) : purpose.Trim();
}

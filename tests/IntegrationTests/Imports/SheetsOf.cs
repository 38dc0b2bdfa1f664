using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.IntegrationTests.Demolition.Payments;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Imports;

/// <summary>A workbook checked and committed in the name of a demonstration account, without the pages.</summary>
internal static class SheetsOf
{
    public static Task<SheetCheck> CheckSheetAsync(this VillageApp app, string kind, string by, params string[][] rows) => app.ByAsync<StageSheetHandler, SheetCheck>(
        by, h => h.CheckAsync(new(kind, new("表.xlsx", Workbooks.Of(rows)), ReferenceData.VillageCode), default));

    /// <exception cref="Domain.Common.RefusedException">Faulty rows, or nothing to do.</exception>
    public static async Task<ImportCounts> ImportAsync(this VillageApp app, string kind, string by, params string[][] rows)
    {
        var file = Workbooks.Of(rows);
        var id = await app.ByAsync<StageSheetHandler, int>(by, h => h.HandleAsync(new(kind, new("表.xlsx", file), ReferenceData.VillageCode), default));
        var check = await app.ByAsync<StageSheetHandler, SheetCheck>(by, h => h.CheckAsync(new(kind, new("表.xlsx", file), ReferenceData.VillageCode), default));
        return await app.ByAsync<CommitSheetHandler, ImportCounts>(by, h => h.HandleAsync(new(id, 1, check.Plan), default));
    }

    /// <summary>The faults as "C2" and what is said of it.</summary>
    public static IReadOnlyDictionary<string, string> Cells(this SheetCheck check) => check.Faults.GroupBy(f => f.Address).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(f => f.Message)));

    /// <summary>All rows of an exported workbook, heading first.</summary>
    public static async Task<List<List<string>>> RowsAsync(this Visitor visitor, string address)
    {
        var file = await (await visitor.GetAsync(address)).Content.ReadAsByteArrayAsync();
        return [.. SheetFile.Open(file, "x").Tabs().SelectMany(t => t.Rows).Select(r => r.Cells.Select(c => c.Text).ToList())];
    }
}

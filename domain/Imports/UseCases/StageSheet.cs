using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Imports.UseCases;

/// <summary>上传表格: checks a sheet and keeps it until somebody confirms or discards it.</summary>
/// <param name="Kind">The table: households.</param>
/// <param name="VillageCode">The village whose records are meant.</param>
/// <param name="Sheet">The sheet of the workbook; null takes the first that fits.</param>
public sealed record StageSheet(string Kind, IncomingFile File, long VillageCode, string? Sheet = null);

public sealed class StageSheetHandler(VillageDb db, IEnumerable<ISheetImport> imports, ImportShelf shelf, VillageClock clock)
{
    /// <returns>The key of the import that now waits.</returns>
    /// <exception cref="RefusedException">The file is no such table at all; rows with faults are not refused, they are shown.</exception>
    public async Task<int> HandleAsync(StageSheet request, CancellationToken cancellation)
    {
        var check = await CheckAsync(request, cancellation);
        var kept = await shelf.KeepAsync(request.File, cancellation);
        var batch = ImportBatch.Stage(request.VillageCode, check.Table.Area, request.Kind, kept, check.Counts, request.Sheet,
            db.Actor.Name, db.Actor.AccountId, clock.Now.UtcDateTime);
        db.Add(batch);
        db.Doing("上传待导入的表格");
        await db.SaveChangesAsync(cancellation);
        return batch.Id;
    }

    /// <summary>Checks and keeps nothing: for the command line.</summary>
    /// <exception cref="RefusedException">The file is no such table at all.</exception>
    public async Task<SheetCheck> CheckAsync(StageSheet request, CancellationToken cancellation)
    {
        var import = imports.Of(request.Kind);
        using var source = SheetSource.Open(SheetFile.Open(request.File.Bytes, FileKeeper.PlainName(request.File.Name)), import.Table, request.Sheet);
        return await new SheetRun(import, source).WalkAsync(request.VillageCode, cancellation);
    }
}

/// <summary>Finds a table's import by its key.</summary>
public static class SheetImports
{
    /// <exception cref="NotFoundException">There is no such table.</exception>
    public static ISheetImport Of(this IEnumerable<ISheetImport> imports, string kind) =>
        imports.FirstOrDefault(i => i.Table.Key == kind) ?? throw new NotFoundException($"名为“{kind}”的表");
}

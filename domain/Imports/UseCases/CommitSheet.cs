using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Imports.UseCases;

/// <summary>确认导入: all rows become records, or none.</summary>
/// <param name="SeenVersion">The import's version that the person was looking at.</param>
/// <param name="SeenPlan">The mark of the preview that the person was looking at; null on the command line, which shows none.</param>
public sealed record CommitSheet(int BatchId, int SeenVersion, string? SeenPlan);

/// <remarks>
/// The rows are checked once more in the transaction that changes the records. If what would be done is no longer what the preview showed,
/// because somebody changed a record meanwhile, nothing is done and the new preview is shown. Every changed record has its own audit entry.
/// </remarks>
public sealed class CommitSheetHandler(VillageDb db, IEnumerable<ISheetImport> imports, IEnumerable<IAfterImport> after, ImportShelf shelf, VillageClock clock)
{
    /// <returns>What was done.</returns>
    /// <exception cref="RefusedException">Faulty rows, nothing to do, closed already, or records that changed since the preview.</exception>
    /// <exception cref="NotFoundException">No such import in the person's scope.</exception>
    public async Task<ImportCounts> HandleAsync(CommitSheet request, CancellationToken cancellation)
    {
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellation) ?? throw new NotFoundException("这次导入");
        var counts = await CommitAsync(batch, request, cancellation);
        foreach (var next in after)
        {
            await next.ImportedAsync(batch.Kind, cancellation);
        }

        return counts;
    }

    private async Task<ImportCounts> CommitAsync(ImportBatch batch, CommitSheet request, CancellationToken cancellation)
    {
        var import = imports.Of(batch.Kind);
        var file = await shelf.TakeAsync(batch, cancellation);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            var counts = await ApplyAsync(import, batch, file, request, cancellation);
            await CloseAsync(request, counts, cancellation);
            await transaction.CommitAsync(cancellation);
            return counts;
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new ImportPreviewStale());
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<ImportCounts> ApplyAsync(ISheetImport import, ImportBatch batch, Files.IncomingFile file, CommitSheet request, CancellationToken cancellation)
    {
        using var source = SheetSource.Open(SheetFile.Open(file.Bytes, file.Name), import.Table, batch.Settings);
        var check = await new SheetRun(import, source)
        {
            Save = async stop =>
            {
                db.Doing($"导入{import.Table.Title}", $"文件“{file.Name}”，批次 {batch.Id}");
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
            },
            Faulty = _ => db.ChangeTracker.Clear(), // the rest of the block is not saved either: the whole import falls back
        }.WalkAsync(batch.VillageCode, cancellation);
        return check.Counts.Faulty == 0 && request.SeenPlan is { } seen && seen != check.Plan
            ? throw new RefusedException(new ImportPreviewStale())
            : check.Counts;
    }

    private async Task CloseAsync(CommitSheet request, ImportCounts counts, CancellationToken cancellation)
    {
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == request.BatchId, cancellation);
        db.ExpectVersion(batch, request.SeenVersion);
        batch.Commit(counts, db.Actor.Name, clock.Now.UtcDateTime);
        db.Doing("确认导入", $"新增 {counts.New}，变更 {counts.Changed}，无变化 {counts.Unchanged}");
        await db.SaveChangesAsync(cancellation);
    }
}

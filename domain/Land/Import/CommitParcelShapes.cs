using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>确认导入图形: all shapes become parcels, or none.</summary>
/// <param name="SeenVersion">The import's version that the person was looking at.</param>
/// <param name="SeenPlan">The mark of the preview that the person was looking at.</param>
public sealed record CommitParcelShapes(int BatchId, int SeenVersion, string SeenPlan);

/// <remarks>
/// The file is read and checked once more inside the transaction that changes the register. Imports go one after another (the number of
/// the import is taken first, which locks the series), so two people can't slip overlapping parcels past each other's checks; a parcel
/// that somebody changed meanwhile is noticed by its version. Every parcel has its own entry in the audit trail.
/// </remarks>
public sealed class CommitParcelShapesHandler(VillageDb db, ImportShelf shelf, CheckParcelShapesHandler check, VillageClock clock)
{
    internal const string Series = "导入地块";
    private const int AtOnce = 500;

    /// <returns>What was done.</returns>
    /// <exception cref="RefusedException">Faults, nothing to do, closed already, or a register that changed since the preview.</exception>
    /// <exception cref="NotFoundException">No such import in the person's scope.</exception>
    public async Task<ImportCounts> HandleAsync(CommitParcelShapes request, CancellationToken cancellation)
    {
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId && b.Kind == StageParcelShapesHandler.Kind, cancellation) ?? throw new NotFoundException("这次导入");
        db.ExpectVersion(batch, request.SeenVersion);
        var file = await shelf.TakeAsync(batch, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TakeNumbersAsync(Series, 1, cancellation);
        var choices = StageParcelShapesHandler.ChoicesOf(batch);
        var found = await check.HandleAsync(new([new(file.Name, file.Bytes)], batch.VillageCode, choices), cancellation);
        if (batch.IsOpen && found.FileFaults.Count > 0)
        {
            throw new RefusedException(new ParcelShapesFaulty(found.FileFaults[0].Message));
        }

        if (batch.IsOpen && found.Plan != request.SeenPlan)
        {
            throw new RefusedException(new ImportPreviewStale());
        }

        await CloseAsync(batch, found, choices.Layer, cancellation);
        await transaction.CommitAsync(cancellation);
        return found.Counts;
    }

    /// <summary>Puts what the check found into the register. The caller's transaction holds the series of imports since before the check.</summary>
    internal async Task CloseAsync(ImportBatch batch, ParcelShapeCheck found, ParcelLayer layer, CancellationToken cancellation)
    {
        batch.Commit(found.Counts, db.Actor.Name, clock.Now.UtcDateTime);
        await ApplyAsync(found, batch.VillageCode, layer, cancellation);
        db.Doing("导入地块图形", $"文件“{batch.FileName}”，批次 {batch.Id}");
        await SaveAsync(cancellation);
    }

    private async Task ApplyAsync(ParcelShapeCheck found, long villageCode, ParcelLayer layer, CancellationToken cancellation)
    {
        db.AddRange(found.Parcels.Where(p => p.Fate == ParcelShapeFate.New)
            .Select(p => Parcel.Register(p.Code, villageCode, p.Facts!, p.Shape, clock.Today, layer)));
        foreach (var some in found.Parcels.Where(p => p.Fate == ParcelShapeFate.Changed).Chunk(AtOnce))
        {
            var ids = some.Select(p => p.ParcelId!.Value).ToArray();
            var parcels = await db.Parcels.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
            foreach (var change in some)
            {
                var parcel = parcels.GetValueOrDefault(change.ParcelId!.Value) ?? throw new RefusedException(new ImportPreviewStale());
                db.ExpectVersion(parcel, change.SeenVersion!.Value);
                parcel.Change(change.Facts!, change.Shape, clock.Today, clock.Today);
            }
        }
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new ImportPreviewStale());
        }
    }
}

/// <summary>A fault of the file as a whole, which belongs to none of its shapes.</summary>
public sealed record ParcelShapesFaulty(string First) : Refusal($"文件有问题，没有导入：{First}");

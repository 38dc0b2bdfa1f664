using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Imports.UseCases;

/// <summary>放弃导入: the file is not taken over.</summary>
public sealed record DiscardImport(int BatchId, int SeenVersion);

public sealed class DiscardImportHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Closed already.</exception>
    /// <exception cref="NotFoundException">No such import in the person's scope.</exception>
    public async Task HandleAsync(DiscardImport request, CancellationToken cancellation)
    {
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellation) ?? throw new NotFoundException("这次导入");
        db.ExpectVersion(batch, request.SeenVersion);
        batch.Discard(db.Actor.Name, clock.Now.UtcDateTime);
        db.Doing("放弃导入");
        await db.SaveChangesAsync(cancellation);
    }
}

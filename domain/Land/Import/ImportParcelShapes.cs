using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>检查并导入图形: in one go, without a preview in between, as the command line does it.</summary>
/// <param name="VillageCode">The village whose register changes.</param>
public sealed record ImportParcelShapes(IReadOnlyList<NamedFile> Files, long VillageCode, ParcelShapeChoices Choices);

/// <remarks>Checked once, inside the transaction that changes the register: nobody can slip a parcel in between.</remarks>
public sealed class ImportParcelShapesHandler(VillageDb db, CheckParcelShapesHandler check, StageParcelShapesHandler stage, CommitParcelShapesHandler commit)
{
    /// <returns>What was found. The register has changed only if that is sound and had something new.</returns>
    /// <exception cref="RefusedException">Nothing that could be read at all.</exception>
    public async Task<ParcelShapeCheck> HandleAsync(ImportParcelShapes request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TakeNumbersAsync(CommitParcelShapesHandler.Series, 1, cancellation);
        var found = await check.HandleAsync(new(request.Files, request.VillageCode, request.Choices), cancellation);
        if (!found.IsSound || found.Counts.New + found.Counts.Changed == 0)
        {
            return found;
        }

        var id = await stage.KeepAsync(new(request.Files, request.VillageCode, request.Choices), found, cancellation);
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == id, cancellation);
        await commit.CloseAsync(batch, found, request.Choices.Layer, cancellation);
        await transaction.CommitAsync(cancellation);
        return found;
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>A waiting file as it would be committed now.</summary>
public sealed record ParcelShapePreview(ImportBatch Batch, ParcelShapeChoices Choices, ParcelShapeCheck Check);

/// <summary>The last few previews, so that paging through one or drawing its map does not read the file again. One for the whole process.</summary>
public sealed class RecentPreviews
{
    private const int Most = 4;

    private readonly LinkedList<(string Key, ParcelShapeCheck Check)> _recent = [];
    private readonly Lock _gate = new();

    internal ParcelShapeCheck? Find(string key)
    {
        lock (_gate)
        {
            return _recent.FirstOrDefault(r => r.Key == key).Check;
        }
    }

    internal void Keep(string key, ParcelShapeCheck check)
    {
        lock (_gate)
        {
            _recent.AddFirst((key, check));
            while (_recent.Count > Most)
            {
                _recent.RemoveLast();
            }
        }
    }
}

/// <summary>Checks the waiting file against the register of this moment (预览): what would be new, changed, unchanged or faulty.</summary>
public sealed class PreviewParcelShapesHandler(VillageDb db, ImportShelf shelf, CheckParcelShapesHandler check, StampedCache stamps, RecentPreviews recent)
{
    /// <exception cref="NotFoundException">No such import in the person's scope.</exception>
    public async Task<ParcelShapePreview> HandleAsync(int batchId, CancellationToken cancellation)
    {
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == batchId && b.Kind == StageParcelShapesHandler.Kind, cancellation)
            ?? throw new NotFoundException("这次导入");
        var choices = StageParcelShapesHandler.ChoicesOf(batch);
        var key = $"{batch.Id}.{batch.Sha256}.{batch.Settings}.{db.Actor.Scope.From}-{db.Actor.Scope.To}.{await stamps.StampAsync(["Land", "Rules"], cancellation)}";
        if (recent.Find(key) is not { } found)
        {
            var file = await shelf.TakeAsync(batch, cancellation);
            found = await check.HandleAsync(new([new(file.Name, file.Bytes)], batch.VillageCode, choices), cancellation);
            recent.Keep(key, found);
        }

        return new(batch, choices, found);
    }
}

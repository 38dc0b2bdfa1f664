using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Imports.Queries;

/// <summary>Imports of one work area: those waiting, and those closed lately.</summary>
public sealed class ImportBatchListQuery(VillageDb db)
{
    public const int Most = 30;

    /// <param name="area">The work area, as in the permission names.</param>
    /// <param name="kind">Only this table or format, or null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<List<ImportBatch>> RunAsync(string area, string? kind, CancellationToken cancellation) => db.ImportBatches.AsNoTracking()
        .Where(b => b.Area == area && (kind == null || b.Kind == kind))
        .OrderByDescending(b => b.Id).Take(Most).ToListAsync(cancellation);
}

/// <summary>One import by its key.</summary>
public sealed class ImportBatchQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<ImportBatch> RunAsync(int id, CancellationToken cancellation) =>
        await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellation) ?? throw new NotFoundException("这次导入");
}

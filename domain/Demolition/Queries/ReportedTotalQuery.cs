using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>What reports state in round words, to be shown beside the counted figures.</summary>
public sealed class ReportedTotalQuery(VillageDb db)
{
    public Task<List<ReportedTotal>> RunAsync(CancellationToken cancellation) =>
        db.ReportedTotals.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellation);
}

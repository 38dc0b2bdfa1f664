using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases.Queries;

/// <summary>The declared steps of both tracks with every version of the law (征收程序依据).</summary>
public sealed class LawTableQuery(VillageDb db)
{
    public Task<List<LawStep>> RunAsync(CancellationToken cancellation) =>
        db.LawSteps.AsNoTracking().OrderByDescending(s => s.Track).ThenByDescending(s => s.ValidFrom).ThenBy(s => s.Order).ToListAsync(cancellation);
}

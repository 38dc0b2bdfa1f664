using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>The key behind a household's code (户号).</summary>
public sealed class HouseholdIdQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<int> RunAsync(string code, CancellationToken cancellation)
    {
        var clean = HalfWidth.Code(code);
        return await db.Households.AsNoTracking().Where(h => h.Code == clean).Select(h => (int?)h.Id).FirstOrDefaultAsync(cancellation)
            ?? throw new NotFoundException($"户 {clean}");
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>The households that an import compares a block of its rows with.</summary>
public sealed class HouseholdsByCodeQuery(VillageDb db)
{
    /// <param name="villageCode">The village meant.</param>
    /// <param name="codes">Of the rows.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<Dictionary<string, Household>> RunAsync(long villageCode, IReadOnlyCollection<string> codes, bool toChange, CancellationToken cancellation)
    {
        var households = toChange ? db.Households : db.Households.AsNoTracking();
        return households.Where(h => h.VillageCode == villageCode && codes.Contains(h.Code)).ToDictionaryAsync(h => h.Code, StringComparer.Ordinal, cancellation);
    }
}

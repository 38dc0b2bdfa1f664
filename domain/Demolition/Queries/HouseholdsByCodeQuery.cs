using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A household that an identity number heads.</summary>
public sealed record HeadLine(int AreaId, string Code, byte[] IdNumberIndex);

/// <summary>What an import compares a block of rows with. Two queries a block.</summary>
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

    /// <summary>Households of the village whose head has one of these numbers.</summary>
    public Task<List<HeadLine>> HeadsAsync(long villageCode, IReadOnlyCollection<byte[]> indexes, CancellationToken cancellation) => db.Households.AsNoTracking()
        .Where(h => h.VillageCode == villageCode && indexes.Contains(h.IdNumberIndex))
        .Select(h => new HeadLine(h.AreaId, h.Code, h.IdNumberIndex)).ToListAsync(cancellation);
}

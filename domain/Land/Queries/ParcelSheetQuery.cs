using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>Parcels for a sheet: all under the list's filter, or those that an import names.</summary>
public sealed class ParcelSheetQuery(VillageDb db, ParcelListQuery list)
{
    public IAsyncEnumerable<Parcel> RunAsync(ParcelFilter filter) => list.Rows(filter).AsAsyncEnumerable();

    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<Dictionary<string, Parcel>> ByCodeAsync(long villageCode, IReadOnlyCollection<string> codes, bool toChange, CancellationToken cancellation)
    {
        var parcels = toChange ? db.Parcels : db.Parcels.AsNoTracking();
        return parcels.Where(p => p.VillageCode == villageCode && codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, cancellation);
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>The areas of a village by code, with their boundaries: an import's rows belong to them.</summary>
public sealed class AreasToFillQuery(VillageDb db)
{
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<Dictionary<string, DemolitionArea>> RunAsync(long villageCode, bool toChange, CancellationToken cancellation)
    {
        var areas = toChange ? db.DemolitionAreas : db.DemolitionAreas.AsNoTracking();
        return areas.Where(a => a.VillageCode == villageCode).ToDictionaryAsync(a => a.Code, StringComparer.Ordinal, cancellation);
    }

    /// <summary>What the progress of an area does not say.</summary>
    public Task<Dictionary<int, AreaRemark>> RemarksAsync(CancellationToken cancellation) => db.DemolitionAreas.AsNoTracking()
        .Select(a => new { a.Id, a.LandTrack, a.Note }).ToDictionaryAsync(a => a.Id, a => new AreaRemark(a.LandTrack, a.Note), cancellation);
}

public sealed record AreaRemark(LandTrack LandTrack, string? Note);

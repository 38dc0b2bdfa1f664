using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>How far an area has come by a day (片区进度); each count holds those of the later steps.</summary>
/// <param name="Remaining">Registered and not signed by that day (剩余户).</param>
/// <param name="Agreed">Total of the agreements signed by that day.</param>
/// <param name="IsDemonstration">The figures are counted from invented households, or the area itself is invented.</param>
[SuppressMessage("Naming", "CA1720", Justification = "Signed is said of an agreement here, not of a number.")]
public sealed record AreaProgress(
    int AreaId, string Code, string Name, string Batch, DateOnly? Deadline, int Households, int Surveyed, int Signed,
    int Vacated, int Demolished, int Settled, int Remaining, Money Agreed, bool IsDemonstration)
{
    /// <summary>签约率 in percent; null for an area without households.</summary>
    public decimal? SigningRate => Households == 0 ? null : Signed * 100m / Households;

    /// <summary>已评估, the later steps with them.</summary>
    public int Appraised { get; init; }

    public long VillageCode { get; init; }

    /// <summary>The village that runs the work (实施村).</summary>
    public string Village { get; init; } = "";
}

/// <summary>Progress of every area in the person's scope, counted by the dates on the rows, so a report equals the screen of its day.</summary>
public sealed class AreaProgressQuery(VillageDb db, StampedCache cache)
{
    public Task<IReadOnlyList<AreaProgress>> RunAsync(DateOnly asOf, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"demolition.progress|{asOf:yyyy-MM-dd}"), ["Demolition"], () => ReadAsync(asOf, cancellation), cancellation);

    private async Task<IReadOnlyList<AreaProgress>> ReadAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var areas = await (from a in db.DemolitionAreas.AsNoTracking()
                           join u in db.AdministrativeUnits on a.VillageCode equals u.Code into units
                           from u in units.DefaultIfEmpty()
                           orderby a.VillageCode, a.Code
                           select new { a.Id, a.VillageCode, Village = u.Name ?? "", a.Code, a.Name, a.Batch, a.Deadline, a.IsDemonstration }).ToListAsync(cancellation);
        var counts = (await CountsAsync(asOf, cancellation)).ToDictionary(c => c.AreaId);
        return [.. areas.Select(a =>
        {
            var c = counts.GetValueOrDefault(a.Id) ?? new AreaCounts();
            return new AreaProgress(a.Id, a.Code, a.Name, a.Batch, a.Deadline, c.Households, c.Surveyed, c.Signed, c.Vacated,
                c.Demolished, c.Settled, c.Households - c.Signed, new(c.AgreedFen), a.IsDemonstration || c.Invented > 0)
            {
                Appraised = c.Appraised,
                VillageCode = a.VillageCode,
                Village = a.Village,
            };
        })];
    }

    /// <summary>By the dates on the rows; when no step is later than the day, the statuses say the same and stand in an index.</summary>
    private async Task<List<AreaCounts>> CountsAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var latest = await db.HouseholdsInScope().OrderByDescending(h => h.StatusOn).ThenByDescending(h => h.VillageCode)
            .Select(h => h.StatusOn).FirstOrDefaultAsync(cancellation);
        if (latest > asOf)
        {
            return await AreaCounts.ByDates(db.HouseholdsInScope(), asOf).ToListAsync(cancellation);
        }

        var sums = await AreaStatusSum.Of(db.HouseholdsInScope()).ToListAsync(cancellation);
        return [.. sums.GroupBy(s => s.AreaId).Select(AreaCounts.FromStatuses)];
    }
}

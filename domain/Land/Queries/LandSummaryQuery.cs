using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>The land register in figures: parcels by status, and the roads and green strips.</summary>
public sealed record LandSummary(IReadOnlyList<ParcelStatusSum> ByStatus, IReadOnlyList<PublicWorkRow> Works)
{
    public int Parcels => ByStatus.Sum(s => s.Parcels);

    public LandArea StatedArea => ByStatus.Aggregate(LandArea.Zero, (sum, s) => sum + s.StatedArea);
}

public sealed record ParcelStatusSum(ParcelStatus Status, int Parcels, LandArea StatedArea);

public sealed record PublicWorkRow(int Id, string Code, string Name, PublicWorkKind Kind, PublicWorkStatus Status, string Statement);

public sealed class LandSummaryQuery(VillageDb db, StampedCache cache)
{
    public Task<LandSummary> RunAsync(CancellationToken cancellation) =>
        cache.GetAsync("land.summary", ["Land"], async () => new LandSummary(await StatusesAsync(cancellation), await WorksAsync(cancellation)), cancellation);

    private async Task<List<ParcelStatusSum>> StatusesAsync(CancellationToken cancellation)
    {
        var sums = await db.Parcels.AsNoTracking().Where(p => p.RetiredOn == null).GroupBy(p => p.Status)
            .Select(g => new { Status = g.Key, Parcels = g.Count(), Area = g.Sum(p => p.StatedArea.HundredthsSqm) })
            .ToListAsync(cancellation);
        return [.. sums.OrderBy(s => s.Status).Select(s => new ParcelStatusSum(s.Status, s.Parcels, new LandArea(s.Area)))];
    }

    private Task<List<PublicWorkRow>> WorksAsync(CancellationToken cancellation) =>
        db.PublicWorks.AsNoTracking().OrderBy(w => w.Code)
            .Select(w => new PublicWorkRow(w.Id, w.Code, w.Name, w.Kind, w.Status, w.Statement)).ToListAsync(cancellation);
}

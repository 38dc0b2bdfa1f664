using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Demolition areas on the map, with the households left in each.</summary>
public sealed class AreaMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("areas", "Demolition", 10, null,
    [
        new("name", MapFactKind.Text), new("code", MapFactKind.Text), new("remaining", MapFactKind.Text),
    ]);

    public async IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var statuses = await db.Households.IgnoreQueryFilters().AsNoTracking().GroupBy(h => new { h.AreaId, h.Status })
            .Select(g => new { g.Key.AreaId, g.Key.Status, Count = g.Count() }).ToListAsync(cancellation);
        var remaining = statuses.Where(s => s.Status.IsRemaining()).GroupBy(s => s.AreaId).ToDictionary(g => g.Key, g => g.Sum(s => s.Count));
        var areas = db.OnMap<DemolitionArea>(only).Select(a => new { a.Id, a.VillageCode, a.Code, a.Name, a.Shape }).AsAsyncEnumerable();
        await foreach (var a in areas.WithCancellation(cancellation))
        {
            yield return new(a.Id, a.VillageCode, a.Shape!, [a.Name, a.Code, $"{remaining.GetValueOrDefault(a.Id)} 户"]);
        }
    }
}

/// <summary>Households on the map, coloured by how far they have come; named by their code, for a map is seen over a shoulder.</summary>
public sealed class HouseholdMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("households", "Demolition", 14, nameof(Household),
    [
        new("status", MapFactKind.Word), new("code", MapFactKind.Text),
    ]);

    public IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        db.OnMap<Household>(only).Select(h => new { h.Id, h.VillageCode, h.Code, h.Status, h.Shape }).AsAsyncEnumerable()
            .Select(h => new MapFeature(h.Id, h.VillageCode, h.Shape!, [h.Status.ToString(), h.Code]));
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>Enterprises on the map, in the colour of their rated risk.</summary>
public sealed class EnterpriseMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("enterprises", "Safety", 11, nameof(Enterprise),
    [
        new("status", MapFactKind.Word), new("industry", MapFactKind.Text), new("name", MapFactKind.Text), new("code", MapFactKind.Text),
    ]);

    public IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        db.OnMap<Enterprise>(only).Where(e => e.ClosedDownOn == null)
            .Select(e => new { e.Id, e.VillageCode, e.Code, e.Name, e.Industry, e.RatedLevel, e.Shape }).AsAsyncEnumerable()
            .Select(e => new MapFeature(e.Id, e.VillageCode, e.Shape!, [e.RatedLevel.ToString(), e.Industry, e.Name, e.Code]));
}

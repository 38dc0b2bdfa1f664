using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Buildings of the resettlement estate on the map.</summary>
public sealed class BuildingMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("homes", "Resettlement", 12, null,
    [
        new("name", MapFactKind.Text), new("size", MapFactKind.Text),
    ]);

    public IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        db.OnMap<EstateBuilding>(only)
            .Select(b => new { b.Id, b.VillageCode, b.Number, b.Floors, b.Units, b.Shape, Estate = b.Estate.Name }).AsAsyncEnumerable()
            .Select(b => new MapFeature(b.Id, b.VillageCode, b.Shape!, [$"{b.Estate}{b.Number}幢", $"{b.Units} 个单元，{b.Floors} 层"]));
}

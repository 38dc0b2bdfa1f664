using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <summary>Projects on the map.</summary>
public sealed class ProjectMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("projects", "Projects", 10, nameof(Project),
    [
        new("kind", MapFactKind.Word), new("name", MapFactKind.Text), new("code", MapFactKind.Text),
    ]);

    public IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        db.OnMap<Project>(only).Select(p => new { p.Id, p.VillageCode, p.Code, p.Name, p.Kind, p.Shape }).AsAsyncEnumerable()
            .Select(p => new MapFeature(p.Id, p.VillageCode, p.Shape!, [p.Kind.Label(), p.Name, p.Code]));
}

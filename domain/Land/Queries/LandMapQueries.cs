using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>Parcels on the map; the area travels as hundredths of a 亩.</summary>
public sealed class ParcelMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("parcels", "Land", 0, nameof(Parcel),
    [
        new("status", MapFactKind.Word), new("kind", MapFactKind.Word), new("ownership", MapFactKind.Word),
        new("area", MapFactKind.Number), new("name", MapFactKind.Text), new("code", MapFactKind.Text),
    ]);

    public IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        db.OnMap<Parcel>(only).Where(p => p.RetiredOn == null)
            .Select(p => new { p.Id, p.VillageCode, p.Code, p.Name, p.Status, p.Kind, p.Ownership, p.StatedArea, p.Shape })
            .AsAsyncEnumerable()
            .Select(p => new MapFeature(p.Id, p.VillageCode, p.Shape!,
                [p.Status.ToString(), p.Kind.ToString(), p.Ownership.ToString(), (long)Math.Round(p.StatedArea.Mu * 100), p.Name, p.Code]));
}

/// <summary>Roads and green strips on the map.</summary>
public sealed class PublicWorkMapQuery(VillageDb db) : IMapLayer
{
    public MapLayerSpec Spec { get; } = new("works", "Land", 10, nameof(PublicWork),
    [
        new("status", MapFactKind.Word), new("statusLabel", MapFactKind.Word),
        new("name", MapFactKind.Text), new("code", MapFactKind.Text), new("statement", MapFactKind.Text),
    ]);

    public IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        db.OnMap<PublicWork>(only)
            .Select(w => new { w.Id, w.VillageCode, w.Code, w.Name, w.Kind, w.Status, w.Statement, w.Shape })
            .AsAsyncEnumerable()
            .Select(w => new MapFeature(w.Id, w.VillageCode, w.Shape!, [w.Kind.ToString(), w.Status.Label(), w.Name, w.Code, w.Statement]));
}

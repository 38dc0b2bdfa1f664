using System.Collections.Concurrent;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Map.Drawing;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map;

/// <summary>Every layer's features in memory, never older than the stamp of their area, and tiles of them. One for the whole process.</summary>
internal sealed class LayerCatalog(IServiceScopeFactory scopes, TileCache tiles)
{
    private readonly ConcurrentBag<TileEncoder> _encoders = [];
    private readonly Lazy<Dictionary<string, LayerKeeper>> _layers = new(() =>
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetServices<IMapLayer>().ToDictionary(l => l.Spec.Layer, l => new LayerKeeper(l.Spec, scopes, tiles), StringComparer.Ordinal);
    });

    public MapLayerSpec? Find(string layer) => _layers.Value.GetValueOrDefault(layer)?.Spec;

    /// <param name="layer">Of the layers there are.</param>
    /// <param name="tile">Which.</param>
    /// <param name="scope">The villages that the viewer may see.</param>
    /// <param name="stamp">The tile must not be older.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask<KeptTile> TileAsync(string layer, TileAddress tile, DataScope scope, long stamp, CancellationToken cancellation)
    {
        var keeper = _layers.Value[layer];
        var snapshot = await keeper.AtLeastAsync(stamp, cancellation);
        return tiles.Find(layer, tile, scope)
            ?? tiles.Keep(layer, tile, scope, Draw(snapshot, tile, scope), () => ReferenceEquals(keeper.Current, snapshot));
    }

    private byte[] Draw(LayerSnapshot snapshot, TileAddress tile, DataScope scope)
    {
        if (!_encoders.TryTake(out var encoder))
        {
            encoder = new();
        }

        var bytes = encoder.Encode(snapshot, tile, scope);
        _encoders.Add(encoder);
        return bytes;
    }
}

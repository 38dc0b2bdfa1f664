using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map;

/// <summary>One layer's features in memory: read whole once, and afterwards only what the audit trail says has changed.</summary>
internal sealed class LayerKeeper(MapLayerSpec spec, IServiceScopeFactory scopes, TileCache tiles) : IDisposable
{
    /// <summary>More changed features than this, and reading all of them again is cheaper.</summary>
    private const int MostChanged = 5_000;

    /// <summary>A million parcels leave much behind that is worth giving back to the machine.</summary>
    private const int Big = 100_000;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<int, MapFeature> _since = [];
    private volatile LayerSnapshot? _current;

    public MapLayerSpec Spec => spec;

    public LayerSnapshot? Current => _current;

    /// <summary>The layer with every change that the stamp counts.</summary>
    public ValueTask<LayerSnapshot> AtLeastAsync(long stamp, CancellationToken cancellation) =>
        _current is { } fresh && fresh.Stamp >= stamp ? new(fresh) : new(RefreshedAsync(stamp, cancellation));

    public void Dispose() => _gate.Dispose();

    private async Task<LayerSnapshot> RefreshedAsync(long stamp, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_current is { } meanwhile && meanwhile.Stamp >= stamp)
            {
                return meanwhile;
            }

            // Not given up when the one who asked goes away: the next one wants it too.
            await using var scope = scopes.CreateAsyncScope();
            return await RefreshAsync(
                scope.ServiceProvider.GetRequiredService<VillageDb>(), scope.ServiceProvider.GetServices<IMapLayer>().Single(l => l.Spec.Layer == spec.Layer));
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <remarks>Stamp first, then the trail, then the rows: a change that comes in between is read early and read again next time.</remarks>
    private async Task<LayerSnapshot> RefreshAsync(VillageDb db, IMapLayer layer)
    {
        var stamp = await db.AreaStamps.AsNoTracking().Where(s => s.Area == spec.Area).Select(s => s.Value).SingleOrDefaultAsync();
        var sequence = await db.AuditHeads.AsNoTracking().Select(h => h.Count).SingleAsync();
        if (_current is { } current && await ChangedAsync(db, current.Sequence) is { } keys)
        {
            return await AfterAsync(current, keys, layer, stamp, sequence);
        }

        _since.Clear();
        var whole = LayerSnapshot.Whole(await ReadAllAsync(layer), stamp, sequence);
        tiles.Change(spec.Layer, null, () => _current = whole);
        if (whole.Base.Count > Big)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return whole;
    }

    private async Task<MapIndex> ReadAllAsync(IMapLayer layer)
    {
        var builder = new MapIndexBuilder(spec);
        await foreach (var feature in layer.ReadAsync(null, CancellationToken.None))
        {
            builder.Add(feature);
        }

        return builder.Build();
    }

    private async Task<LayerSnapshot> AfterAsync(LayerSnapshot before, HashSet<int> keys, IMapLayer layer, long stamp, long sequence)
    {
        var now = keys.Count == 0 ? [] : await layer.ReadAsync(keys, CancellationToken.None).ToListAsync();
        foreach (var key in keys)
        {
            _since.Remove(key);
        }

        foreach (var feature in now)
        {
            _since[feature.Id] = feature;
        }

        var after = keys.Count == 0 ? before with { Stamp = stamp, Sequence = sequence } : before.After(keys, _since.Values, stamp, sequence);
        tiles.Change(spec.Layer, [.. before.BoxesOf(keys), .. after.BoxesOf(keys)], () => _current = after);
        return after;
    }

    /// <summary>The features that the trail names since, or null when all must be read again.</summary>
    private async Task<HashSet<int>?> ChangedAsync(VillageDb db, long after)
    {
        if (spec.Subject is null)
        {
            return null;
        }

        var named = await db.AuditEntries.AsNoTracking()
            .Where(e => e.Area == spec.Area && e.Sequence > after && (e.SubjectType == spec.Subject || e.SubjectType == AuditEntry.BulkSubject))
            .Select(e => e.SubjectKey).Distinct().OrderBy(k => k).Take(MostChanged + 1).ToListAsync();
        var keys = new HashSet<int>();
        foreach (var name in named)
        {
            if (!int.TryParse(name, CultureInfo.InvariantCulture, out var key))
            {
                return null; // very many at once
            }

            keys.Add(key);
        }

        return named.Count > MostChanged || _since.Count + keys.Count > 2 * MostChanged ? null : keys;
    }
}

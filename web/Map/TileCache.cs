using System.Collections.Concurrent;
using System.Security.Cryptography;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Map.Drawing;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map;

/// <summary>A drawn tile and its validator, which follows from its content: a tile that looks the same is the same.</summary>
internal sealed class KeptTile(byte[] bytes, MapBox ground)
{
    public byte[] Bytes { get; } = bytes;
    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"";
    public MapBox Ground { get; } = ground;

    /// <summary>Asked for since the cache last looked for something to drop.</summary>
    public bool Used { get; set; }
}

/// <summary>Tiles drawn lately, up to a number of bytes; the longest unused go first. One for the whole process.</summary>
/// <remarks>A viewer's villages are part of the key, so nobody is shown what was drawn for somebody else.</remarks>
internal sealed class TileCache(long mostBytes)
{
    private const int Overhead = 300;
    private readonly ConcurrentDictionary<(string Layer, TileAddress Tile, DataScope Scope), KeptTile> _kept = new();
    private readonly Queue<(string Layer, TileAddress Tile, DataScope Scope)> _order = new();
    private readonly Lock _gate = new();
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    public KeptTile? Find(string layer, TileAddress tile, DataScope scope)
    {
        if (!_kept.TryGetValue((layer, tile, scope), out var kept))
        {
            return null;
        }

        kept.Used = true;
        return kept;
    }

    /// <summary>Keeps a tile, unless its layer changed while it was drawn.</summary>
    public KeptTile Keep(string layer, TileAddress tile, DataScope scope, byte[] bytes, Func<bool> isCurrent)
    {
        var kept = new KeptTile(bytes, new TileFrame(tile).WithMargin);
        lock (_gate)
        {
            if (isCurrent() && _kept.TryAdd((layer, tile, scope), kept))
            {
                _order.Enqueue((layer, tile, scope));
                _bytes += bytes.Length + Overhead;
                MakeRoom();
            }
        }

        return kept;
    }

    /// <summary>Forgets the tiles of a layer on which something changed, and then lets the change be seen.</summary>
    /// <param name="layer">Which.</param>
    /// <param name="changed">The ground that looks different, or null for all of it.</param>
    /// <param name="publish">Runs when no stale tile is left and before a new one can be kept.</param>
    public void Change(string layer, IReadOnlyCollection<MapBox>? changed, Action publish)
    {
        lock (_gate)
        {
            foreach (var (key, kept) in changed is { Count: 0 } ? [] : _kept.ToArray())
            {
                if (key.Layer == layer && (changed is null || changed.Any(box => box.Meets(kept.Ground))))
                {
                    Drop(key);
                }
            }

            publish();
        }
    }

    /// <summary>A tile that was used since gets a second round.</summary>
    private void MakeRoom()
    {
        while (_bytes > mostBytes && _order.TryDequeue(out var oldest))
        {
            if (_kept.TryGetValue(oldest, out var kept) && kept.Used)
            {
                kept.Used = false;
                _order.Enqueue(oldest);
            }
            else
            {
                Drop(oldest);
            }
        }
    }

    private void Drop((string Layer, TileAddress Tile, DataScope Scope) key)
    {
        if (_kept.TryRemove(key, out var dropped))
        {
            _bytes -= dropped.Bytes.Length + Overhead;
        }
    }
}

using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Map.Index;

/// <summary>A layer as it stood at one moment: the big index, what of it has gone since, and a small index of what came since.</summary>
/// <param name="Base">Everything when the layer was last read whole.</param>
/// <param name="Gone">A bit for each place of the base that changed or ended since; null if none did.</param>
/// <param name="Since">The changed features as they are now.</param>
/// <param name="Stamp">The area's stamp: nothing that counts for it is missing here.</param>
/// <param name="Sequence">The last audit entry that was looked at.</param>
internal sealed record LayerSnapshot(MapIndex Base, ulong[]? Gone, MapIndex Since, long Stamp, long Sequence)
{
    public MapLayerSpec Spec => Base.Spec;

    public bool IsGone(int place) => Gone is { } gone && (gone[place >> 6] >> (place & 63) & 1) != 0;

    public static LayerSnapshot Whole(MapIndex all, long stamp, long sequence) =>
        new(all, null, new MapIndexBuilder(all.Spec, all).Build(), stamp, sequence);

    /// <summary>The same layer after some features changed.</summary>
    /// <param name="keys">Which.</param>
    /// <param name="since">All features that changed since the base was read, these among them, as they are now.</param>
    /// <param name="stamp">See <see cref="Stamp"/>.</param>
    /// <param name="sequence">See <see cref="Sequence"/>.</param>
    public LayerSnapshot After(IEnumerable<int> keys, IEnumerable<MapFeature> since, long stamp, long sequence)
    {
        var gone = Gone is null ? new ulong[(Base.Count + 63) / 64] : (ulong[])Gone.Clone();
        foreach (var key in keys)
        {
            if (Base.PlaceOf(key) is >= 0 and var place)
            {
                gone[place >> 6] |= 1UL << (place & 63);
            }
        }

        var builder = new MapIndexBuilder(Spec, Base);
        foreach (var feature in since)
        {
            builder.Add(feature);
        }

        return new(Base, gone, builder.Build(), stamp, sequence);
    }

    /// <summary>The ground on which a feature of these keys lies here.</summary>
    public IEnumerable<MapBox> BoxesOf(IEnumerable<int> keys)
    {
        foreach (var key in keys)
        {
            if (Since.PlaceOf(key) is >= 0 and var changed)
            {
                yield return Since.Boxes[changed];
            }
            else if (Base.PlaceOf(key) is >= 0 and var place && !IsGone(place))
            {
                yield return Base.Boxes[place];
            }
        }
    }
}

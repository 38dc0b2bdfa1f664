using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>A vector tile of one layer in the making (Mapbox Vector Tile 2.1, protocol buffers): features, then the table of their values.</summary>
internal sealed class TileMessage
{
    private const int LayerField = 3;
    private const int NameField = 1;
    private const int FeatureField = 2;
    private const int KeyField = 3;
    private const int ExtentField = 5;
    private const int VersionField = 15;

    private readonly TileBytes _features = new(65_536);

    public ValueTable Values { get; } = new();

    /// <summary>The facts of the feature in hand: place of the key, place of the value, and so on.</summary>
    public TileBytes Tags { get; } = new(64);

    /// <summary>What the tile will be long, but for its head.</summary>
    public int Length => _features.Length + Values.Written.Length;

    public void Start()
    {
        _features.Clear();
        Values.Clear();
    }

    /// <param name="id">The record's key; 0 for none.</param>
    /// <param name="kind">Of <see cref="ShapeWriter"/>.</param>
    /// <param name="shape">The drawing commands.</param>
    public void AddFeature(uint id, int kind, ReadOnlySpan<byte> shape)
    {
        var tags = Tags.Written;
        var length = (id == 0 ? 0 : 1 + TileBytes.SizeOf(id)) + 1 + TileBytes.SizeOf((uint)tags.Length) + tags.Length
            + 2 + 1 + TileBytes.SizeOf((uint)shape.Length) + shape.Length;
        _features.Tag(FeatureField, 2);
        _features.Number((uint)length);
        if (id != 0)
        {
            _features.Tag(1, 0);
            _features.Number(id);
        }

        _features.Field(2, tags);
        _features.Tag(3, 0);
        _features.Number((uint)kind);
        _features.Field(4, shape);
    }

    /// <summary>The finished tile; without features there is nothing in it.</summary>
    public byte[] Finish(MapLayerSpec spec, IReadOnlyList<string> keys)
    {
        if (_features.Length == 0)
        {
            return [];
        }

        var (head, names) = (new TileBytes(16), new TileBytes(256));
        names.Tag(VersionField, 0);
        names.Number(2);
        names.Field(NameField, spec.Layer);
        foreach (var key in keys)
        {
            names.Field(KeyField, key);
        }

        names.Tag(ExtentField, 0);
        names.Number(TileFrame.Extent);
        head.Tag(LayerField, 2);
        head.Number((uint)(names.Length + Length));
        return [.. head.Written, .. names.Written, .. _features.Written, .. Values.Written];
    }
}

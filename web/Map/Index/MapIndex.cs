using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Map.Index;

/// <summary>What a part of a shape is.</summary>
internal enum PartKind : byte { Point, Line, Outer, Hole }

/// <summary>All features of a layer in memory: whole numbers in flat arrays, neighbours side by side. Never changed once made.</summary>
/// <remarks>
/// A million parcels of ten points take about 180 MB. Outer rings run clockwise as seen on the map and holes the other way round, as
/// vector tiles want them; a ring does not repeat its first point.
/// </remarks>
internal sealed class MapIndex
{
    public required MapLayerSpec Spec { get; init; }
    public required int[] Ids { get; init; }
    public required MapBox[] Boxes { get; init; }
    public required BoxTree Tree { get; init; }

    /// <summary>For each feature its village's place in <see cref="VillageCodes"/>.</summary>
    public required ushort[] Villages { get; init; }
    public required long[] VillageCodes { get; init; }

    /// <summary>Where each feature's parts end in <see cref="PartKinds"/>; it begins where the one before ends.</summary>
    public required int[] FeatureEnds { get; init; }
    public required PartKind[] PartKinds { get; init; }

    /// <summary>Where each part's points end.</summary>
    public required int[] PartEnds { get; init; }

    /// <summary>x and y of each point in steps of <see cref="WorldGrid"/>.</summary>
    public required int[] Xy { get; init; }

    /// <summary>From which zoom each point is needed.</summary>
    public required byte[] PointZooms { get; init; }

    /// <summary>One for each column of the layer, in its order.</summary>
    public required FactColumn[] Facts { get; init; }

    /// <summary>The keys in rising order and where each is.</summary>
    public required (int[] Keys, int[] Places) ByKey { get; init; }

    public int Count => Ids.Length;

    /// <summary>Where the feature of a key is, or -1.</summary>
    public int PlaceOf(int key) => Array.BinarySearch(ByKey.Keys, key) is >= 0 and var at ? ByKey.Places[at] : -1;

    /// <summary>The order of drawing, the same however the features came here: along the curve, then by key. Equal tiles then have equal bytes.</summary>
    public bool IsBefore(int place, MapIndex other, int otherPlace) =>
        Boxes[place].PlaceOnCurve().CompareTo(other.Boxes[otherPlace].PlaceOnCurve()) is not 0 and var along ? along < 0 : Ids[place] < other.Ids[otherPlace];

    public (int From, int To) PartsOf(int feature) => (feature == 0 ? 0 : FeatureEnds[feature - 1], FeatureEnds[feature]);

    public (int From, int To) PointsOf(int part) => (part == 0 ? 0 : PartEnds[part - 1], PartEnds[part]);
}

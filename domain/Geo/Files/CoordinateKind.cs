namespace VillageTracker.Domain.Geo.Files;

/// <summary>What a pair of numbers looks like. In China the ranges do not overlap, so each pair has one reading at most.</summary>
public enum CoordinateKind
{
    /// <summary>No range fits.</summary>
    Unknown,

    /// <summary>Longitude, latitude.</summary>
    Degrees,

    /// <summary>Easting of 8 digits that begins with the zone, northing of 7.</summary>
    WithPrefix,

    /// <summary>Easting of 6 digits, northing of 7: the zone must be known from elsewhere.</summary>
    WithoutPrefix,
}

/// <summary>The reading of one pair of numbers.</summary>
/// <param name="Zone">The zone that stands before the easting, or 0.</param>
/// <param name="IsSwapped">North (latitude) came first.</param>
public readonly record struct CoordinateLook(CoordinateKind Kind, int Zone, bool IsSwapped)
{
    private const double Million = 1_000_000;

    public static CoordinateLook Of(double east, double north)
    {
        var straight = Straight(east, north);
        if (straight.Kind != CoordinateKind.Unknown)
        {
            return straight;
        }

        var turned = Straight(north, east);
        return turned.Kind == CoordinateKind.Unknown ? default : turned with { IsSwapped = true };
    }

    public string Words => (IsSwapped ? "写反了的" : "") + Kind switch
    {
        CoordinateKind.Degrees => "经纬度",
        CoordinateKind.WithPrefix => $"带带号的平面坐标（第{Zone}带）",
        CoordinateKind.WithoutPrefix => "不带带号的平面坐标",
        _ => "看不出坐标系的数",
    };

    /// <summary>The numbers may belong to the system.</summary>
    public bool Fits(ReferenceSystem system) => !IsSwapped && Kind switch
    {
        CoordinateKind.Degrees => system.IsDegrees,
        CoordinateKind.WithPrefix => system.HasZonePrefix && system.Zone == Zone,
        CoordinateKind.WithoutPrefix => system is { IsDegrees: false, HasZonePrefix: false },
        _ => false,
    };

    private static CoordinateLook Straight(double east, double north) => (east, north) switch
    {
        ( >= 73 and <= 136, >= 3 and <= 54) => new(CoordinateKind.Degrees, 0, false),
        ( >= 25 * Million and < 46 * Million, >= Million and < 6.5 * Million) => new(CoordinateKind.WithPrefix, (int)(east / Million), false),
        ( >= 100_000 and < Million, >= Million and < 6.5 * Million) => new(CoordinateKind.WithoutPrefix, 0, false),
        _ => default,
    };
}

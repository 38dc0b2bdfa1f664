using System.Globalization;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>A coordinate system in which boundaries are handed over (坐标系): degrees, or metres in a 3-degree Gauss-Kruger zone.</summary>
/// <remarks>
/// East before north here, whatever order the file has. EPSG 4513–4533 are the zones 25–45 with the zone number before the easting
/// (4528 is zone 40), 4534–4554 the same zones without it (4549). WGS 84 agrees with CGCS2000 to below a metre and is taken as it is.
/// </remarks>
public sealed record ReferenceSystem
{
    private const int FirstZone = 25;
    private const int LastZone = 45;
    private const int FirstWithPrefix = 4513;
    private const int FirstWithoutPrefix = 4534;
    private const double Prefix = 1_000_000;

    private ReferenceSystem(int epsg, int? zone, bool hasZonePrefix) => (Epsg, Zone, HasZonePrefix) = (epsg, zone, hasZonePrefix);

    public int Epsg { get; }

    /// <summary>The 3-degree zone (带号); null for degrees.</summary>
    public int? Zone { get; }

    /// <summary>The easting begins with the zone number: 40,518,605 and not 518,605.</summary>
    public bool HasZonePrefix { get; }

    public static ReferenceSystem Cgcs2000 { get; } = new(Boundary.Srid, null, false);

    public static ReferenceSystem Wgs84 { get; } = new(Boundary.Wgs84Srid, null, false);

    public bool IsDegrees => Zone is null;

    /// <summary>EPSG:4528.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"EPSG:{Epsg}");

    public string Label => this switch
    {
        { Epsg: Boundary.Srid } => "CGCS2000 经纬度（EPSG:4490）",
        { Epsg: Boundary.Wgs84Srid } => "WGS 84 经纬度（EPSG:4326）",
        _ => $"CGCS2000 三度带第{Zone}带，中央经线{Zone * 3}°，{(HasZonePrefix ? "东坐标带带号" : "东坐标不带带号")}（{Name}）",
    };

    /// <summary>A person chooses among these: the village's own zone and its neighbours first.</summary>
    public static IReadOnlyList<ReferenceSystem> Choices { get; } =
    [
        Cgcs2000, Wgs84, .. new[] { 40, 39, 41 }.SelectMany(z => new[] { Plane(z, true), Plane(z, false) }),
    ];

    /// <exception cref="ArgumentOutOfRangeException">No zone of China.</exception>
    public static ReferenceSystem Plane(int zone, bool hasZonePrefix) => IsZone(zone)
        ? new((hasZonePrefix ? FirstWithPrefix : FirstWithoutPrefix) + zone - FirstZone, zone, hasZonePrefix)
        : throw new ArgumentOutOfRangeException(nameof(zone));

    public static bool IsZone(int zone) => zone is >= FirstZone and <= LastZone;

    /// <summary>The system of an EPSG number, or null when it is none of ours.</summary>
    public static ReferenceSystem? Find(int epsg) => epsg switch
    {
        Boundary.Srid => Cgcs2000,
        Boundary.Wgs84Srid => Wgs84,
        >= FirstWithPrefix and <= FirstWithPrefix + LastZone - FirstZone => Plane(epsg - FirstWithPrefix + FirstZone, true),
        >= FirstWithoutPrefix and <= FirstWithoutPrefix + LastZone - FirstZone => Plane(epsg - FirstWithoutPrefix + FirstZone, false),
        _ => null,
    };

    /// <summary>Reads “EPSG:4528” or “4528”, as typed.</summary>
    public static ReferenceSystem? Find(string? text) =>
        int.TryParse(text?.Trim().Split(':')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var epsg) ? Find(epsg) : null;

    public (double Longitude, double Latitude) ToDegrees(double east, double north) =>
        Zone is { } zone ? GaussKruger.Unproject(HasZonePrefix ? east - zone * Prefix : east, north, zone) : (east, north);

    public (double East, double North) FromDegrees(double longitude, double latitude)
    {
        if (Zone is not { } zone)
        {
            return (longitude, latitude);
        }

        var (east, north) = GaussKruger.Project(longitude, latitude, zone);
        return (HasZonePrefix ? east + zone * Prefix : east, north);
    }
}

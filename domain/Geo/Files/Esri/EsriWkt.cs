using System.Globalization;

namespace VillageTracker.Domain.Geo.Files.Esri;

/// <summary>A system as WKT in the words of Esri, which every program reads.</summary>
public static class EsriWkt
{
    private const string Cgcs2000 =
        """GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""";

    private const string Wgs84 =
        """GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""";

    public static string Of(ReferenceSystem system) => system switch
    {
        { Zone: { } zone } => string.Create(CultureInfo.InvariantCulture,
            $"""PROJCS["CGCS2000_3_Degree_GK_{(system.HasZonePrefix ? $"Zone_{zone}" : $"CM_{zone * 3}E")}",{Cgcs2000},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",{(system.HasZonePrefix ? zone * 1_000_000 : 0) + 500_000}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",{zone * 3}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]"""),
        { Epsg: Boundary.Wgs84Srid } => Wgs84,
        _ => Cgcs2000,
    };
}

using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;

namespace VillageTracker.UnitTests.Geo.Files;

/// <summary>domain.md 7.5.</summary>
public sealed class ReferenceSystemTests
{
    [Theory]
    [InlineData(33.40, 120.20, 3697129.1282, 40518605.8642)]
    [InlineData(33.38, 120.15, 3694903.0761, 40513957.5892)]
    [InlineData(33.45, 119.90, 3702661.3268, 40490702.4051)]
    public void Zone_40_with_and_without_prefix_agrees_with_the_published_points(double latitude, double longitude, double north, double east)
    {
        var (e, n) = ReferenceSystem.Find(4528)!.FromDegrees(longitude, latitude);
        Assert.Equal((east, north), (Math.Round(e, 4), Math.Round(n, 4)));
        (e, n) = ReferenceSystem.Find(4549)!.FromDegrees(longitude, latitude);
        Assert.Equal((Math.Round(east - 40_000_000, 4), north), (Math.Round(e, 4), Math.Round(n, 4)));
        var (lon, lat) = ReferenceSystem.Find(4528)!.ToDegrees(east, north);
        Assert.Equal((longitude, latitude), (Math.Round(lon, 9), Math.Round(lat, 9)));
    }

    [Theory]
    [InlineData("EPSG:4527", 39, true)]
    [InlineData("4529", 41, true)]
    [InlineData("4548", 39, false)]
    [InlineData("EPSG:4550", 41, false)]
    [InlineData("4513", 25, true)]
    [InlineData("4554", 45, false)]
    public void Neighbouring_zones_have_their_numbers(string name, int zone, bool prefix)
    {
        var system = ReferenceSystem.Find(name)!;
        Assert.Equal((zone, prefix), (system.Zone, system.HasZonePrefix));
    }

    [Theory]
    [InlineData("EPSG:3857")]
    [InlineData("EPSG:4555")]
    [InlineData("EPSG:2385")]
    [InlineData("什么")]
    [InlineData(null)]
    public void Another_number_is_no_system_of_ours(string? name) => Assert.Null(ReferenceSystem.Find(name));

    [Theory]
    [InlineData(4490)]
    [InlineData(4326)]
    [InlineData(4528)]
    [InlineData(4549)]
    [InlineData(4527)]
    public void The_prj_that_we_write_reads_as_what_it_is(int epsg) =>
        Assert.Equal(epsg, ClaimedSystem.FromWkt(EsriWkt.Of(ReferenceSystem.Find(epsg)!), ".prj 文件").System!.Epsg);

    [Theory]
    [InlineData("""PROJCS["CGCS2000_3_degree_Gauss_Kruger_zone_40",GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]],AUTHORITY["EPSG","4490"]],PROJECTION["Transverse_Mercator"],AUTHORITY["EPSG","4528"]]""", 4528)]
    [InlineData("""PROJCRS["CGCS2000 / 3-degree Gauss-Kruger CM 120E",BASEGEOGCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101]]],CONVERSION["x",METHOD["Transverse Mercator"],PARAMETER["Longitude of natural origin",120,ANGLEUNIT["degree",0.0174]],PARAMETER["Scale factor at natural origin",1],PARAMETER["False easting",500000]],CS[Cartesian,2],ID["EPSG",4549]]""", 4549)]
    [InlineData("""PROJCS["CGCS2000_3_Degree_GK_CM_120E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.0]]""", 4549)]
    public void Prj_texts_of_other_programs_are_understood(string wkt, int epsg) =>
        Assert.Equal(epsg, ClaimedSystem.FromWkt(wkt, ".prj 文件").System!.Epsg);

    [Theory]
    [InlineData("""PROJCS["Xian_1980_3_Degree_GK_Zone_40",GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980",SPHEROID["Xian_1980",6378140.0,298.257]]],PROJECTION["Gauss_Kruger"]]""", "西安80")]
    [InlineData("""PROJCS["WGS_1984_UTM_Zone_51N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]],PROJECTION["Transverse_Mercator"]]""", "WGS 84")]
    [InlineData("""PROJCS["CGCS2000_GK_Zone_20",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000"]],PARAMETER["False_Easting",20500000.0],PARAMETER["Central_Meridian",117.0]]""", "第39带")]
    [InlineData("乱七八糟", "看不懂")]
    public void What_can_not_be_used_is_said(string wkt, string word)
    {
        var claim = ClaimedSystem.FromWkt(wkt, ".prj 文件");

        Assert.Null(claim.System);
        Assert.Contains(word, claim.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:ogc:def:crs:EPSG::4528", 4528)]
    [InlineData("EPSG:4490", 4490)]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84", 4326)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/4549", 4549)]
    public void A_named_system_is_understood(string name, int epsg) => Assert.Equal(epsg, ClaimedSystem.FromName(name, "crs").System!.Epsg);

    [Fact]
    public void Shifted_map_coordinates_are_refused_by_name() =>
        Assert.Contains("高德", ClaimedSystem.FromName("GCJ02", "crs").Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData(120.2, 33.4, CoordinateKind.Degrees, false)]
    [InlineData(33.4, 120.2, CoordinateKind.Degrees, true)]
    [InlineData(40518605, 3697129, CoordinateKind.WithPrefix, false)]
    [InlineData(3697129, 40518605, CoordinateKind.WithPrefix, true)]
    [InlineData(518605, 3697129, CoordinateKind.WithoutPrefix, false)]
    [InlineData(3697129, 518605, CoordinateKind.WithoutPrefix, true)]
    [InlineData(0, 0, CoordinateKind.Unknown, false)]
    [InlineData(13380602, 3949000, CoordinateKind.Unknown, false)]
    public void A_pair_of_numbers_has_one_reading(double east, double north, CoordinateKind kind, bool swapped)
    {
        var look = CoordinateLook.Of(east, north);
        Assert.Equal((kind, swapped), (look.Kind, look.IsSwapped));
    }
}

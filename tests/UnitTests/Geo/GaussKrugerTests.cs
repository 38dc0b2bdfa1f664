using VillageTracker.Domain.Geo;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo;

/// <summary>domain.md 7.5: points computed with PROJ, EPSG:4549 and zone limits.</summary>
public sealed class GaussKrugerTests
{
    [Theory]
    [InlineData(33.40, 120.20, 3697129.1282, 518605.8642)]
    [InlineData(33.38, 120.15, 3694903.0761, 513957.5892)]
    [InlineData(33.45, 119.90, 3702661.3268, 490702.4051)]
    public void Zone_40_agrees_with_the_published_points(double latitude, double longitude, double northing, double easting)
    {
        var (e, n) = GaussKruger.Project(longitude, latitude, 40);

        Assert.Equal(easting, e, 0.001);
        Assert.Equal(northing, n, 0.001);
    }

    [Fact]
    public void The_way_back_gives_the_degrees()
    {
        var (longitude, latitude) = GaussKruger.Unproject(518600, 3697100, 40);

        Assert.Equal(33.39973748, latitude, 8);
        Assert.Equal(120.19993636, longitude, 8);
    }

    [Theory]
    [InlineData(118.49, 39)]
    [InlineData(118.50, 40)]
    [InlineData(121.49, 40)]
    [InlineData(121.50, 41)]
    public void A_zone_ends_half_way_between_meridians(double longitude, int zone) => Assert.Equal(zone, GaussKruger.ZoneOf(longitude));

    [Fact]
    public void The_area_is_measured_on_the_plane_with_the_hole_taken_off()
    {
        // domain.md 7.6, XY-001: outer ring 10,398.7625 m², hole 400 m².
        (double N, double E)[] outer = [(3697100, 518600), (3697100, 518720.5), (3697015.25, 518722.75), (3697012.8, 518601.4), (3697100, 518600)];
        (double N, double E)[] hole = [(3697070, 518640), (3697050, 518640), (3697050, 518660), (3697070, 518660), (3697070, 518640)];

        var area = GaussKruger.AreaOf(Shapes.Wkt($"POLYGON(({Degrees(outer)}),({Degrees(hole)}))"));

        Assert.Equal(9998.76m, area.SquareMetres);
    }

    private static string Degrees((double N, double E)[] ring) => string.Join(", ", ring.Select(p =>
    {
        var (lon, lat) = GaussKruger.Unproject(p.E, p.N, 40);
        return FormattableString.Invariant($"{lon:R} {lat:R}");
    }));
}

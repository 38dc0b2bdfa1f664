using VillageTracker.Domain.Geo;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo;

public sealed class BoundaryPointTests
{
    /// <summary>domain.md 7.5, CGCS2000 to EPSG:4528.</summary>
    [Fact]
    public void The_first_number_is_the_northing_and_the_easting_carries_its_zone()
    {
        var points = BoundaryPoint.Of(Shapes.Wkt("POLYGON((120.20 33.40, 120.21 33.40, 120.21 33.41, 120.20 33.40))"));

        Assert.Equal(("J1", 3697129.1282, 40518605.8642), (points[0].Number, Math.Round(points[0].North, 4), Math.Round(points[0].East, 4)));
    }

    [Fact]
    public void Corners_are_counted_through_rings_and_no_ring_repeats_its_first()
    {
        var points = BoundaryPoint.Of(Shapes.Wkt("POLYGON((120.20 33.40, 120.21 33.40, 120.21 33.41, 120.20 33.40), (120.205 33.402, 120.207 33.402, 120.207 33.404, 120.205 33.402))"));

        Assert.Equal(["J1", "J2", "J3", "J4", "J5", "J6"], points.Select(p => p.Number));
        Assert.Equal([1, 1, 1, 2, 2, 2], points.Select(p => p.Ring));
    }

    [Fact]
    public void The_last_edge_leads_back_to_the_first_corner_of_its_ring()
    {
        var points = BoundaryPoint.Of(Shapes.Wkt("POLYGON((120.20 33.40, 120.21 33.40, 120.21 33.41, 120.20 33.40))"));

        Assert.Equal(double.Hypot(points[0].North - points[2].North, points[0].East - points[2].East), points[2].EdgeMetres, tolerance: 1e-6);
    }
}

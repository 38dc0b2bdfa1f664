using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo;

public sealed class BoundaryTests
{
    [Fact]
    public void A_bow_tie_is_refused_and_says_where()
    {
        var refusal = Refused.With<ShapeFaulty>(() =>
            Boundary.PolygonFrom(Shapes.Wkt("POLYGON((120.10 33.40, 120.20 33.50, 120.20 33.40, 120.10 33.50, 120.10 33.40))")));

        Assert.Equal(120.15, refusal.X, 6);
        Assert.Equal(33.45, refusal.Y, 6);
        Assert.Contains("自己相交", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Latitude_before_longitude_is_refused_not_turned_round() =>
        Refused.With<ShapeCoordinatesSwapped>(() =>
            Boundary.PolygonFrom(Shapes.Wkt("POLYGON((33.40 120.20, 33.41 120.20, 33.41 120.21, 33.40 120.20))")));

    [Fact]
    public void A_shape_outside_the_county_is_refused() =>
        Refused.With<ShapeElsewhere>(() =>
            Boundary.PolygonFrom(Shapes.Wkt("POLYGON((116.3 39.9, 116.4 39.9, 116.4 40.0, 116.3 39.9))")));

    [Fact]
    public void Metres_are_refused_as_degrees() =>
        Refused.With<ShapeInWrongSystem>(() =>
            Boundary.PolygonFrom(Shapes.Wkt("POLYGON((518605 3697129, 518705 3697129, 518705 3697229, 518605 3697129))", 4549)));

    [Fact]
    public void A_shape_without_area_is_refused() =>
        Refused.With<ShapeFaulty>(() =>
            Boundary.PolygonFrom(Shapes.Wkt("POLYGON((120.10 33.40, 120.20 33.40, 120.10 33.40, 120.10 33.40))")));

    [Fact]
    public void A_coordinate_that_is_no_number_is_refused() =>
        Refused.With<ShapeUnreadable>(() => GeoJson.ReadPolygon("""{"type":"Polygon","coordinates":[[[120.1,NaN],[120.2,33.4],[120.2,33.5],[120.1,33.4]]]}"""));

    [Fact]
    public void A_hole_stays_a_hole()
    {
        var polygon = Boundary.PolygonFrom(Shapes.Wkt(
            "POLYGON((120.10 33.40, 120.11 33.40, 120.11 33.41, 120.10 33.41, 120.10 33.40),(120.102 33.402, 120.104 33.402, 120.104 33.404, 120.102 33.404, 120.102 33.402))"));

        Assert.Single(polygon.InteriorRings);
        Assert.True(polygon.EqualsTopologically(GeoJson.ReadPolygon(GeoJson.Write(polygon))));
    }

    [Fact]
    public void Parts_and_holes_stay_parts_and_holes()
    {
        const string parts = "MULTIPOLYGON(((120.10 33.40, 120.11 33.40, 120.11 33.41, 120.10 33.41, 120.10 33.40),(120.102 33.402, 120.104 33.402, 120.104 33.404, 120.102 33.404, 120.102 33.402)),"
            + "((120.20 33.40, 120.21 33.40, 120.21 33.41, 120.20 33.40)))";

        var area = Boundary.AreaFrom(Shapes.Wkt(parts));

        Assert.Equal(2, area.NumGeometries);
        Assert.Single(((Polygon)area.GetGeometryN(0)).InteriorRings);
        Assert.True(area.EqualsNormalized(GeoJson.ReadArea(GeoJson.Write(area))));
    }

    [Fact]
    public void One_part_alone_is_a_polygon() =>
        Assert.IsType<Polygon>(Boundary.AreaFrom(Shapes.Wkt("MULTIPOLYGON(((120.10 33.40, 120.11 33.40, 120.11 33.41, 120.10 33.40)))")));

    [Fact]
    public void A_line_is_no_ground() =>
        Refused.With<ShapeOfWrongKind>(() => Boundary.AreaFrom(Shapes.Wkt("LINESTRING(120.10 33.40, 120.11 33.40)")));

    [Theory]
    [InlineData("", "GeoJSON")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[120.1]]]]}""", "GeoJSON")]
    [InlineData("{}", "GeoJSON")]
    [InlineData("""{"type":"Polygon","coordinates":[[[120.1,33.4],[120.2,33.4]]]}""", "三个点")]
    [InlineData("""{"type":"Polygon","coordinates":[[[120.1,33.4],[120.2,33.4],[120.2,33.5],[120.1,33.5]]]}""", "闭合")]
    public void What_is_not_a_polygon_is_refused_in_words(string text, string word) =>
        Assert.Contains(word, Refused.With<ShapeUnreadable>(() => GeoJson.ReadArea(text)).Message, StringComparison.Ordinal);
}

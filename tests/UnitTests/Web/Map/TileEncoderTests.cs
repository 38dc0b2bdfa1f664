using CsCheck;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;
using VillageTracker.Web.Map.Drawing;
using static VillageTracker.UnitTests.Web.Map.SampleLayers;

namespace VillageTracker.UnitTests.Web.Map;

/// <summary>Tiles of our own encoder, read back by the library's reader.</summary>
public sealed class TileEncoderTests
{
    private static readonly TileAddress Tile = TileAddress.Of(120.1920, 33.4015, 16);

    /// <summary>A metre, about, in degrees.</summary>
    private const double Metre = 1e-5;

    [Fact]
    public void A_shape_comes_back_where_it_was_with_its_facts_and_key()
    {
        var square = Square(120.1915, 33.4010, 0.0008);

        var feature = Assert.Single(DrawAndRead(Layer(Feature(7, square)), Tile));

        Assert.Equal(("Idle", 107UL, "地块7", 7UL), (feature.Attributes["status"], Convert.ToUInt64(feature.Attributes["area"], null), feature.Attributes["name"], Convert.ToUInt64(feature.Attributes["key"], null)));
        Assert.True(feature.Geometry.SymmetricDifference(square).Area < square.Length * Metre * 0.2);
    }

    [Fact]
    public void Holes_and_several_parts_are_kept_and_rings_run_the_right_way()
    {
        var shape = Shapes.Wkt("""
            MULTIPOLYGON(((120.1900 33.4000, 120.1920 33.4000, 120.1920 33.4020, 120.1900 33.4020, 120.1900 33.4000),
                (120.1905 33.4005, 120.1905 33.4010, 120.1910 33.4010, 120.1910 33.4005, 120.1905 33.4005)),
                ((120.1930 33.4000, 120.1930 33.4010, 120.1940 33.4010, 120.1940 33.4000, 120.1930 33.4000)))
            """);

        var read = Assert.Single(DrawAndRead(Layer(Feature(1, shape)), TileAddress.Of(120.1920, 33.4015, 13))).Geometry;

        Assert.Equal(2, read.NumGeometries);
        Assert.Equal(1, ((Polygon)read.GetGeometryN(0)).NumInteriorRings);
        Assert.True(read.SymmetricDifference(shape).Area < 0.01 * shape.Area);
    }

    [Fact]
    public void What_hangs_over_the_edge_is_cut_at_the_margin()
    {
        var wide = Square(120.0, 33.3, 0.3);

        var read = Assert.Single(DrawAndRead(Layer(Feature(1, wide)), Tile)).Geometry.EnvelopeInternal;
        var ground = Tile.Ground(TileFrame.Margin / (double)TileFrame.Extent);

        Assert.Equal(ground.MinX, read.MinX, 6);
        Assert.Equal(ground.MaxX, read.MaxX, 6);
        Assert.Equal(ground.MinY, read.MinY, 6);
        Assert.Equal(ground.MaxY, read.MaxY, 6);
    }

    [Fact]
    public void A_line_that_leaves_and_comes_back_is_two_lines()
    {
        var box = Tile.Ground();
        var (middle, width) = (box.Centre, box.Width);
        var line = new LineString([new(box.MinX + (width * 0.2), middle.Y), new(box.MaxX + width, middle.Y), new(box.MaxX + width, middle.Y + 0.0001), new(box.MinX + (width * 0.2), middle.Y + 0.0001)]);

        var read = Assert.Single(DrawAndRead(Layer(Feature(1, line)), Tile)).Geometry;

        Assert.Equal(2, read.NumGeometries);
    }

    [Fact]
    public void Nobody_is_shown_another_village()
    {
        var layer = Layer(Feature(1, Square(120.1915, 33.4010, 0.0004), village: 320902198203), Feature(2, Square(120.1921, 33.4010, 0.0004), village: 320902198204));

        Assert.Equal(2, DrawAndRead(layer, Tile).Count);
        Assert.Equal("地块1", Assert.Single(DrawAndRead(layer, Tile, DataScope.Under(320902198203))).Attributes["name"]);
        Assert.Empty(DrawAndRead(layer, Tile, DataScope.None));
    }

    [Fact]
    public void Points_that_a_small_scale_does_not_need_are_left_out()
    {
        var ring = Enumerable.Range(0, 361).Select(i => i % 360 * Math.PI / 180)
            .Select(a => new Coordinate(120.192 + (0.002 * Math.Cos(a)), 33.4015 + (0.002 * Math.Sin(a)))).ToArray();
        var layer = Layer(Feature(1, new Polygon(new LinearRing(ring))));

        int PointsAt(int zoom) => Assert.Single(DrawAndRead(layer, TileAddress.Of(120.1920, 33.4015, zoom))).Geometry.NumPoints;

        Assert.InRange(PointsAt(11), 5, 20);
        Assert.InRange(PointsAt(14), 15, 60);
    }

    [Fact]
    public void A_shape_smaller_than_a_pixel_is_a_pixel()
    {
        var read = Assert.Single(DrawAndRead(Layer(Feature(1, Square(120.1915, 33.4010, 0.0004))), TileAddress.Of(120.1920, 33.4015, 5)));

        Assert.Equal(360 / 32d / 512, read.Geometry.EnvelopeInternal.Width, 4);
    }

    /// <summary>Whatever lies in the tile is drawn, and nothing else: the same set as by looking at each shape.</summary>
    [Fact]
    public void A_tile_holds_exactly_what_meets_it() =>
        Gen.Select(Gen.Double[120.0, 120.4], Gen.Double[33.2, 33.6], Gen.Double[0.00005, 0.01]).Array[1, 60].Sample(squares =>
        {
            var features = squares.Select((s, i) => Feature(i + 1, Square(s.Item1, s.Item2, s.Item3))).ToArray();
            var layer = Layer(features);
            foreach (var zoom in (int[])[10, 12, 14])
            {
                var tile = TileAddress.Of(120.2, 33.4, zoom);
                var drawn = DrawAndRead(layer, tile).Select(f => Convert.ToInt32(f.Attributes["key"], null)).ToHashSet();
                var (inner, outer) = (Ground(tile, TileFrame.Margin - 8), Ground(tile, TileFrame.Margin + 8));
                foreach (var feature in features)
                {
                    Assert.True(!feature.Shape.EnvelopeInternal.Intersects(inner) || drawn.Contains(feature.Id), $"{feature.Shape} is missing at zoom {zoom}");
                    Assert.True(feature.Shape.EnvelopeInternal.Intersects(outer) || !drawn.Contains(feature.Id), $"{feature.Shape} is too much at zoom {zoom}");
                }
            }
        }, iter: 60);

    /// <summary>Cutting and rounding never make a ring run the wrong way, and the area stays but for the rounding.</summary>
    [Fact]
    public void What_is_drawn_covers_what_is_there() =>
        Gen.Select(Gen.Double[0, 2 * Math.PI], Gen.Double[0.2, 1.0]).Array[3, 24].Sample(star =>
        {
            var corners = star.OrderBy(c => c.Item1).Select(c => new Coordinate(120.1937 + (0.004 * c.Item2 * Math.Cos(c.Item1)), 33.4020 + (0.004 * c.Item2 * Math.Sin(c.Item1)))).ToList();
            var shape = new Polygon(new LinearRing([.. corners, corners[0]]));
            if (!shape.IsValid || shape.Area < 1e-7)
            {
                return;
            }

            var tile = TileAddress.Of(120.1937, 33.4020, 16);
            var ground = GeometryFactory.Default.ToGeometry(tile.Ground());
            var drawn = DrawAndRead(Layer(Feature(1, shape)), tile).Select(f => f.Geometry.Buffer(0)).FirstOrDefault() ?? Polygon.Empty;
            var (there, seen) = (shape.Intersection(ground), drawn.Intersection(ground));

            Assert.True(there.SymmetricDifference(seen).Area <= (shape.Length + (2 * ground.Length)) * Metre * 0.7 + 1e-9, shape.AsText());
        }, iter: 300);

    private static Envelope Ground(TileAddress tile, int units) => tile.Ground(units / (double)TileFrame.Extent);
}

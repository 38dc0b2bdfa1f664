using VillageTracker.Domain.Geo;
using VillageTracker.Web.Map.Drawing;
using static VillageTracker.UnitTests.Web.Map.SampleLayers;

namespace VillageTracker.UnitTests.Web.Map;

/// <summary>What a tile says when there is more in it than can be told.</summary>
public sealed class CrowdedTileTests
{
    private static readonly TileAddress Country = TileAddress.Of(120.2, 33.4, 6);

    [Fact]
    public void Where_many_share_a_tile_they_lose_their_names_but_not_their_status()
    {
        var read = DrawAndRead(Layer(Raster(120.1760, 33.3950, 0.0002, 50, 40)), TileAddress.Of(120.18, 33.40, 14));

        Assert.Equal(2_000, read.Count);
        Assert.All(read, f => Assert.DoesNotContain("name", f.Attributes.GetNames()));
        Assert.All(read, f => Assert.Contains((string)f.Attributes["status"], (string[])["Idle", "Levelled"]));
    }

    [Fact]
    public void Where_too_many_do_squares_count_them_and_say_what_most_of_them_are()
    {
        var layer = Layer(Raster(120.0, 33.2, 0.0004, 200, 100));

        var squares = DrawAndRead(layer, Country);

        Assert.InRange(squares.Count, 1, 9_000);
        Assert.Equal(20_000, squares.Sum(s => Convert.ToInt32(s.Attributes[TileEncoder.CountFact], null)));
        Assert.All(squares, s => Assert.Equal("Levelled", s.Attributes["status"]));
    }

    /// <summary>Each is counted in one tile only, wherever the edge runs.</summary>
    [Fact]
    public void Four_tiles_together_count_each_once()
    {
        var middle = TileAddress.Of(120.2, 33.4, 9).Ground();
        var layer = Layer(Raster(middle.MinX - 0.0401, middle.MinY - 0.0402, 0.0004, 240, 210));
        var tiles = from x in (double[])[-0.01, 0.01] from y in (double[])[-0.01, 0.01] select TileAddress.Of(middle.MinX + x, middle.MinY + y, 9);

        Assert.Equal(240 * 210, tiles.Sum(t => DrawAndRead(layer, t).Sum(s => s.Attributes.Exists(TileEncoder.CountFact) ? Convert.ToInt32(s.Attributes[TileEncoder.CountFact], null) : 1)));
    }

    [Fact]
    public void No_tile_is_bigger_than_half_a_megabyte()
    {
        var layer = Layer(Raster(120.0, 33.2, 0.0005, 400, 300));

        for (var zoom = 0; zoom <= 18; zoom++)
        {
            Assert.InRange(Draw(layer, TileAddress.Of(120.1, 33.27, zoom)).Length, 1, TileEncoder.MostBytes);
        }
    }

    [Fact]
    public void Shapes_with_very_many_corners_fall_back_to_squares_before_the_tile_gets_too_big()
    {
        var layer = Layer(Enumerable.Range(0, 400).Select(i => Feature(i + 1, Comb(120.1830 + (i % 20 * 0.0005), 33.3970 + (i / 20 * 0.0005)))));

        Assert.InRange(Draw(layer, TileAddress.Of(120.188, 33.402, 15)).Length, 1, TileEncoder.MostBytes);
    }

    /// <summary>A boundary of a thousand teeth.</summary>
    private static NetTopologySuite.Geometries.Polygon Comb(double west, double south)
    {
        var teeth = Enumerable.Range(0, 1_000).Select(i => new NetTopologySuite.Geometries.Coordinate(west + (i * 4e-7), south + (i % 2 == 0 ? 0.0003 : 0.0001))).ToList();
        return new(new NetTopologySuite.Geometries.LinearRing([new(west, south), .. teeth, new(west + 0.0004, south), new(west, south)]));
    }
}

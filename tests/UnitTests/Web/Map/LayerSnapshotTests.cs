using CsCheck;
using VillageTracker.Domain.Geo;
using static VillageTracker.UnitTests.Web.Map.SampleLayers;

namespace VillageTracker.UnitTests.Web.Map;

/// <summary>A layer that took up changes draws what a layer read anew would draw.</summary>
public sealed class LayerSnapshotTests
{
    private static readonly TileAddress Tile = TileAddress.Of(120.1920, 33.4015, 15);

    [Fact]
    public void After_any_changes_the_tile_is_that_of_the_rows_as_they_are_now() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 2], Gen.Double[0, 0.008], Gen.Double[0, 0.006]).Array[1, 40].Sample(changes =>
        {
            var rows = Enumerable.Range(1, 20).ToDictionary(i => i, i => Feature(i, Square(120.188 + (i % 5 * 0.001), 33.400 + (i / 5 * 0.001), 0.0005)));
            var (layer, since) = (Layer(rows.Values), new Dictionary<int, MapFeature>());
            foreach (var (id, what, x, y) in changes)
            {
                rows.Remove(id);
                since.Remove(id);
                if (what > 0)
                {
                    rows[id] = since[id] = Feature(id, Square(120.188 + x, 33.400 + y, 0.0004), what == 1 ? "Listed" : "Idle");
                }

                layer = layer.After([id], since.Values, layer.Stamp + 1, layer.Sequence + 1);
            }

            Assert.Equal(Said(Layer(rows.Values)), Said(layer));
        }, iter: 100);

    [Fact]
    public void A_moved_shape_dirties_the_ground_it_left_and_the_ground_it_came_to()
    {
        var before = Layer(Feature(1, Square(120.10, 33.40, 0.001)));
        var after = before.After([1], [Feature(1, Square(120.20, 33.40, 0.001))], 2, 2);

        var boxes = before.BoxesOf([1]).Concat(after.BoxesOf([1])).ToList();

        Assert.Equal([WorldGrid.X(120.10), WorldGrid.X(120.20)], boxes.Select(b => b.MinX));
    }

    private static List<string> Said(VillageTracker.Web.Map.Index.LayerSnapshot layer) =>
        [.. DrawAndRead(layer, Tile).Select(f => $"{f.Attributes["key"]} {f.Attributes["status"]} {f.Geometry.EnvelopeInternal}").Order(StringComparer.Ordinal)];
}

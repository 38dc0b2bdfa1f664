using VillageTracker.Domain.Geo;

namespace VillageTracker.Benchmarks.Map;

/// <summary>Tiles on the ground that the invented parcels cover: 1,000 in a row, 46 m from middle to middle.</summary>
internal sealed class TilePlaces(int parcels)
{
    private const double West = 120.2410;
    private const double South = 33.4310;
    private const double East = 120.2400 + 0.4950;
    private readonly double _north = 33.4300 + (0.000414 * Math.Max(20, parcels / 1_000));

    public IReadOnlyList<TileAddress> Random(int zoom, int count)
    {
        var random = new Random(zoom);
        return [.. Enumerable.Range(0, count).Select(_ => TileAddress.Of(
            West + (random.NextDouble() * (East - West)), South + (random.NextDouble() * (_north - South)), zoom))];
    }

    /// <summary>Every tile there, or so many of them by chance.</summary>
    public IReadOnlyList<TileAddress> All(int zoom, int most)
    {
        var (first, last) = (TileAddress.Of(West, _north, zoom), TileAddress.Of(East, South, zoom));
        if ((long)(last.Column - first.Column + 1) * (last.Row - first.Row + 1) > most)
        {
            return Random(zoom, most);
        }

        return [.. from x in Enumerable.Range(first.Column, last.Column - first.Column + 1)
                   from y in Enumerable.Range(first.Row, last.Row - first.Row + 1)
                   select new TileAddress(zoom, x, y)];
    }

    public static string Path(TileAddress tile) => FormattableString.Invariant($"/tiles/parcels/{tile.Zoom}/{tile.Column}/{tile.Row}.mvt");
}

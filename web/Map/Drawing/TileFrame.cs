using VillageTracker.Domain.Geo;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>Turns steps of the world grid into the 4,096 units of one tile.</summary>
internal readonly struct TileFrame
{
    public const int Extent = 4096;

    /// <summary>How far shapes go on past the tile's edge, so that strokes along it are not cut.</summary>
    public const int Margin = 64;

    /// <summary>One pixel of a tile that is shown at 512 pixels.</summary>
    public const int Pixel = 8;

    private const int FarthestUnit = 1 << 29;
    private readonly long _west;
    private readonly long _north;

    public TileFrame(TileAddress tile)
    {
        (Zoom, _west, _north) = (tile.Zoom, WorldGrid.Edge(tile.Column, tile.Zoom), WorldGrid.Edge(tile.Row, tile.Zoom));
        var (side, margin) = (1L << (32 - Zoom), (1L << (32 - Zoom)) * Margin / Extent);
        WithMargin = Box(_west - margin, _north - margin, _west + side + margin, _north + side + margin);
    }

    public int Zoom { get; }

    /// <summary>The ground of the tile and its margin.</summary>
    public MapBox WithMargin { get; }

    public int X(int step) => Unit(step - _west);

    public int Y(int step) => Unit(step - _north);

    /// <summary>How many units a length in steps is.</summary>
    public double Units(long steps) => Math.ScaleB(steps, Zoom - 20);

    private int Unit(long steps)
    {
        var units = Zoom <= 20 ? (steps + (1L << (20 - Zoom) >> 1)) >> (20 - Zoom) : steps << (Zoom - 20);
        return (int)Math.Clamp(units, -FarthestUnit, FarthestUnit);
    }

    private static MapBox Box(long west, long north, long east, long south) => new(Step(west), Step(north), Step(east), Step(south));

    private static int Step(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}

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

    private readonly long _west;
    private readonly long _north;
    private readonly long _half;
    private readonly int _down;

    public TileFrame(TileAddress tile)
    {
        (Zoom, _west, _north) = (tile.Zoom, WorldGrid.Edge(tile.Column, tile.Zoom), WorldGrid.Edge(tile.Row, tile.Zoom));
        (_down, _half) = (20 - tile.Zoom, tile.Zoom < 20 ? 1L << (19 - tile.Zoom) : 0);
        PixelSteps = tile.Zoom <= 20 ? (long)Pixel << (20 - tile.Zoom) : Pixel >> (tile.Zoom - 20);
        var (side, margin) = (1L << (32 - Zoom), (1L << (32 - Zoom)) * Margin / Extent);
        WithMargin = Box(_west - margin, _north - margin, _west + side + margin, _north + side + margin);
    }

    public int Zoom { get; }

    /// <summary>The ground of the tile and its margin.</summary>
    public MapBox WithMargin { get; }

    public int X(int step) => Unit(step - _west);

    public int Y(int step) => Unit(step - _north);

    /// <summary>A pixel's width in steps.</summary>
    public long PixelSteps { get; }

    /// <remarks>No shape behind the door is wider than <see cref="Boundary.PlausiblePlace"/>, so what meets a tile is never too far off for a number.</remarks>
    private int Unit(long steps) => unchecked((int)(_down >= 0 ? (steps + _half) >> _down : steps << -_down));

    private static MapBox Box(long west, long north, long east, long south) => new(Step(west), Step(north), Step(east), Step(south));

    private static int Step(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}

using System.Runtime.InteropServices;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>Writes the drawing commands of one feature: thinned for the zoom, cut at the tile, rings in the right direction.</summary>
internal sealed class ShapeWriter
{
    public const int PointKind = 1;
    public const int LineKind = 2;
    public const int PolygonKind = 3;
    private const uint MoveTo = 1;
    private const uint LineTo = 2;
    private const uint ClosePath = 15;

    private readonly TileBytes _bytes = new(4096);
    private readonly Clipper _clipper = new();
    private int[] _xy = new int[512];
    private int _x;
    private int _y;

    public ReadOnlySpan<byte> Written => _bytes.Written;

    /// <returns>The kind of shape, or 0 if nothing of it is in the tile.</returns>
    public int Write(MapIndex index, int feature, in TileFrame frame)
    {
        _bytes.Clear();
        (_x, _y) = (0, 0);
        var box = index.Boxes[feature];
        var inside = frame.WithMargin.Holds(box);
        var (part, end) = index.PartsOf(feature);
        var kind = index.PartKinds[part];
        if (kind == PartKind.Outer && Math.Max((long)box.MaxX - box.MinX, (long)box.MaxY - box.MinY) < frame.PixelSteps)
        {
            return Speck(frame.X(box.MiddleX), frame.Y(box.MiddleY));
        }

        for (var outerDrawn = false; part < end; part++)
        {
            switch (index.PartKinds[part])
            {
                case PartKind.Outer:
                    outerDrawn = Ring(index, part, frame, inside, clockwise: true);
                    break;
                case PartKind.Hole when outerDrawn:
                    Ring(index, part, frame, inside, clockwise: false);
                    break;
                case PartKind.Line:
                    Line(index, part, frame, inside);
                    break;
                case PartKind.Point:
                    Point(index, part, frame);
                    break;
            }
        }

        return _bytes.Length == 0 ? 0 : kind switch { PartKind.Point => PointKind, PartKind.Line => LineKind, _ => PolygonKind };
    }

    /// <summary>A square of the grid, or a point in its middle.</summary>
    public int Cell((int X, int Y) corner, int side, bool asPoint)
    {
        if (!asPoint)
        {
            return Square(corner.X, corner.Y, side);
        }

        _bytes.Clear();
        (_x, _y) = (0, 0);
        Path([corner.X + (side / 2), corner.Y + (side / 2)]);
        return PointKind;
    }

    private int Square(int west, int north, int side)
    {
        _bytes.Clear();
        (_x, _y) = (0, 0);
        Path([west, north, west + side, north, west + side, north + side, west, north + side]);
        _bytes.Number(ClosePath);
        return PolygonKind;
    }

    private int Speck(int x, int y)
    {
        const int half = TileFrame.Pixel / 2;
        return Clipper.Holds(x, y) ? Square(x - half, y - half, TileFrame.Pixel) : 0;
    }

    private bool Ring(MapIndex index, int part, in TileFrame frame, bool inside, bool clockwise)
    {
        var length = Points(index, part, frame);
        if (!inside)
        {
            length = _clipper.Ring(ref _xy, length);
        }

        var ring = _xy.AsSpan(0, length);
        var area = Rings.TwiceArea(ring);
        if (clockwise ? area < 2 : area > -2)
        {
            return false; // less than a unit, or turned over by rounding
        }

        Path(ring);
        _bytes.Number(ClosePath);
        return true;
    }

    private void Line(MapIndex index, int part, in TileFrame frame, bool inside)
    {
        var length = Points(index, part, frame);
        if (inside)
        {
            Stretch(_xy.AsSpan(0, length));
            return;
        }

        var run = new List<int>(length);
        for (var i = 0; i + 3 < length; i += 2)
        {
            var (x1, y1, x2, y2) = (_xy[i], _xy[i + 1], _xy[i + 2], _xy[i + 3]);
            if (!Clipper.Piece(ref x1, ref y1, ref x2, ref y2))
            {
                continue;
            }

            if (run.Count == 0 || run[^2] != x1 || run[^1] != y1)
            {
                Stretch(CollectionsMarshal.AsSpan(run));
                run.Clear();
                run.AddRange([x1, y1]);
            }

            run.AddRange([x2, y2]);
        }

        Stretch(CollectionsMarshal.AsSpan(run));
    }

    private void Stretch(ReadOnlySpan<int> xy)
    {
        if (xy.Length >= 4)
        {
            Path(xy);
        }
    }

    private void Point(MapIndex index, int part, in TileFrame frame)
    {
        var (at, _) = index.PointsOf(part);
        var (x, y) = (frame.X(index.Xy[2 * at]), frame.Y(index.Xy[(2 * at) + 1]));
        if (Clipper.Holds(x, y) && _bytes.Length == 0) // several points of one record are shown at the first
        {
            Path([x, y]);
        }
    }

    /// <summary>The part's points that the zoom needs, in tile units, none twice in a row.</summary>
    private int Points(MapIndex index, int part, in TileFrame frame)
    {
        var (from, to) = index.PointsOf(part);
        if (_xy.Length < 2 * (to - from))
        {
            _xy = new int[4 * (to - from)];
        }

        var (xy, steps, zooms, zoom, length) = (_xy, index.Xy, index.PointZooms, frame.Zoom, 0);
        var (lastX, lastY) = (int.MinValue, int.MinValue);
        for (var i = from; i < to; i++)
        {
            if (zooms[i] > zoom)
            {
                continue;
            }

            var x = frame.X(steps[2 * i]);
            var y = frame.Y(steps[(2 * i) + 1]);
            if (x != lastX || y != lastY)
            {
                lastX = xy[length] = x;
                lastY = xy[length + 1] = y;
                length += 2;
            }
        }

        var isRing = index.PartKinds[part] is PartKind.Outer or PartKind.Hole;
        return isRing && length > 2 && xy[0] == xy[length - 2] && xy[1] == xy[length - 1] ? length - 2 : length;
    }

    /// <summary>To the first point, then along the others.</summary>
    private void Path(ReadOnlySpan<int> xy)
    {
        var bytes = _bytes.Open((xy.Length + 2) * TileBytes.MostOfNumber);
        var at = TileBytes.Put(bytes, _bytes.Length, MoveTo | (1 << 3));
        for (var i = 0; i + 1 < xy.Length; i += 2)
        {
            if (i == 2)
            {
                at = TileBytes.Put(bytes, at, LineTo | ((uint)((xy.Length / 2) - 1) << 3));
            }

            at = TileBytes.PutSigned(bytes, at, xy[i] - _x);
            at = TileBytes.PutSigned(bytes, at, xy[i + 1] - _y);
            (_x, _y) = (xy[i], xy[i + 1]);
        }

        _bytes.Advance(at);
    }
}

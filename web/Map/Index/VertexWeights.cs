namespace VillageTracker.Web.Map.Index;

/// <summary>From which zoom each point of a line or ring is needed: those that lie off the line by less than half a pixel are not.</summary>
/// <remarks>
/// Douglas and Peucker's rule, once for all zooms when the shape is read, so that a tile only compares two numbers a point, and two
/// tiles of one zoom never disagree about a shared edge.
/// </remarks>
internal sealed class VertexWeights
{
    /// <summary>Half a pixel of a tile shown at 512 pixels: 4 of its 4,096 units, which are 2^(20-zoom) steps each.</summary>
    private const int HalfPixelBits = 22;

    private readonly Stack<(int From, int To, double AtMost)> _open = new();

    /// <param name="xy">x and y of each point, without a closing one.</param>
    /// <param name="closed">A ring.</param>
    /// <param name="zooms">Takes the first zoom of each point.</param>
    public void Write(ReadOnlySpan<int> xy, bool closed, Span<byte> zooms)
    {
        var count = xy.Length / 2;
        zooms.Clear();
        if (count <= (closed ? 4 : 2))
        {
            return; // a quadrilateral has nothing to leave out
        }

        if (closed)
        {
            var far = Farthest(xy);
            _open.Push((0, far, double.MaxValue));
            _open.Push((far, count, double.MaxValue));
        }
        else
        {
            _open.Push((0, count - 1, double.MaxValue));
        }

        while (_open.TryPop(out var part))
        {
            Split(xy, part, zooms);
        }
    }

    private void Split(ReadOnlySpan<int> xy, (int From, int To, double AtMost) part, Span<byte> zooms)
    {
        if (part.To - part.From < 2)
        {
            return;
        }

        var (count, best, at) = (xy.Length / 2, -1d, -1);
        var end = part.To % count;
        for (var i = part.From + 1; i < part.To; i++)
        {
            var off = OffLine(xy[2 * i], xy[(2 * i) + 1], xy[2 * part.From], xy[(2 * part.From) + 1], xy[2 * end], xy[(2 * end) + 1]);
            if (off > best)
            {
                (best, at) = (off, i);
            }
        }

        best = Math.Min(best, part.AtMost);
        zooms[at] = ZoomOf(best);
        _open.Push((part.From, at, best));
        _open.Push((at, part.To, best));
    }

    /// <param name="squared">Squared distance in steps.</param>
    private static byte ZoomOf(double squared) =>
        squared < 1 ? (byte)HalfPixelBits : (byte)Math.Clamp(Math.Ceiling(HalfPixelBits - (Math.Log2(squared) / 2)), 0, HalfPixelBits);

    private static int Farthest(ReadOnlySpan<int> xy)
    {
        var (best, at) = (-1d, 0);
        for (var i = 1; i < xy.Length / 2; i++)
        {
            double dx = (double)xy[2 * i] - xy[0], dy = (double)xy[(2 * i) + 1] - xy[1];
            if ((dx * dx) + (dy * dy) > best)
            {
                (best, at) = ((dx * dx) + (dy * dy), i);
            }
        }

        return at;
    }

    private static double OffLine(double x, double y, double x1, double y1, double x2, double y2)
    {
        var (dx, dy) = (x2 - x1, y2 - y1);
        var length = (dx * dx) + (dy * dy);
        var share = length == 0 ? 0 : Math.Clamp((((x - x1) * dx) + ((y - y1) * dy)) / length, 0, 1);
        var (ox, oy) = (x - x1 - (share * dx), y - y1 - (share * dy));
        return (ox * ox) + (oy * oy);
    }
}

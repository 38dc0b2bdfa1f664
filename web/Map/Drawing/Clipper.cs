using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>Cuts rings and lines at the edge of a tile's margin, in tile units.</summary>
internal sealed class Clipper
{
    private const int Low = -TileFrame.Margin;
    private const int High = TileFrame.Extent + TileFrame.Margin;
    private int[] _other = new int[512];

    /// <summary>Sutherland and Hodgman's way: cut at one edge after the other. A ring that is cut in two stays one, joined along the edge.</summary>
    /// <param name="xy">The ring; takes the result too and grows when it must.</param>
    /// <param name="length">How many numbers of it count.</param>
    /// <returns>How many count afterwards: 0 if nothing is left.</returns>
    public int Ring(ref int[] xy, int length)
    {
        for (var edge = 0; edge < 4 && length > 0; edge++)
        {
            Grow(ref xy, 2 * length + 4);
            Grow(ref _other, 2 * length + 4);
            length = AtEdge(xy.AsSpan(0, length), _other, edge);
            (xy, _other) = (_other, xy);
        }

        return length;
    }

    /// <summary>The part of a line's piece that lies inside, or false (Liang and Barsky).</summary>
    public static bool Piece(ref int x1, ref int y1, ref int x2, ref int y2)
    {
        double from = 0, to = 1, dx = (double)x2 - x1, dy = (double)y2 - y1;
        if (!Narrow(-dx, x1 - Low, ref from, ref to) || !Narrow(dx, High - x1, ref from, ref to)
            || !Narrow(-dy, y1 - Low, ref from, ref to) || !Narrow(dy, High - y1, ref from, ref to))
        {
            return false;
        }

        (x2, y2) = to < 1 ? (Round(x1 + (to * dx)), Round(y1 + (to * dy))) : (x2, y2);
        (x1, y1) = from > 0 ? (Round(x1 + (from * dx)), Round(y1 + (from * dy))) : (x1, y1);
        return true;
    }

    public static bool Holds(int x, int y) => x is >= Low and <= High && y is >= Low and <= High;

    private static bool Narrow(double step, double room, ref double from, ref double to)
    {
        if (step == 0)
        {
            return room >= 0;
        }

        var at = room / step;
        (from, to) = step < 0 ? (Math.Max(from, at), to) : (from, Math.Min(to, at));
        return from <= to;
    }

    private static int AtEdge(ReadOnlySpan<int> from, Span<int> to, int edge)
    {
        var (axis, limit, sign) = (edge & 1, edge < 2 ? Low : High, edge < 2 ? 1 : -1);
        var (count, last) = (0, from.Length - 2);
        for (var i = 0; i < from.Length; last = i, i += 2)
        {
            long before = (from[last + axis] - (long)limit) * sign, here = (from[i + axis] - (long)limit) * sign;
            if (before < 0 != here < 0)
            {
                var share = before / (double)(before - here);
                to[count + axis] = limit;
                to[count + 1 - axis] = Round(from[last + 1 - axis] + (share * ((double)from[i + 1 - axis] - from[last + 1 - axis])));
                count += 2;
            }

            if (here >= 0)
            {
                (to[count], to[count + 1]) = (from[i], from[i + 1]);
                count += 2;
            }
        }

        return count;
    }

    private static int Round(double value) => (int)Math.Floor(value + 0.5);

    private static void Grow(ref int[] array, int wanted)
    {
        if (array.Length < wanted)
        {
            Array.Resize(ref array, wanted * 2);
        }
    }
}

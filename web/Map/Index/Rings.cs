namespace VillageTracker.Web.Map.Index;

/// <summary>Rings of whole numbers whose y grows downwards, without a closing point.</summary>
internal static class Rings
{
    /// <summary>Twice the area: positive for a ring that runs clockwise as seen, which is how an outer ring of a tile runs.</summary>
    public static double TwiceArea(ReadOnlySpan<int> xy)
    {
        var sum = 0d;
        if (xy.Length < 6)
        {
            return sum;
        }

        // From the first point, so that the products stay small and exact.
        for (var i = 2; i < xy.Length - 2; i += 2)
        {
            double ax = (double)xy[i] - xy[0], ay = (double)xy[i + 1] - xy[1], bx = (double)xy[i + 2] - xy[0], by = (double)xy[i + 3] - xy[1];
            sum += (ax * by) - (bx * ay);
        }

        return sum;
    }

    public static bool IsClockwise(ReadOnlySpan<int> xy) => TwiceArea(xy) > 0;

    public static void Reverse(Span<int> xy)
    {
        for (int i = 0, j = xy.Length - 2; i < j; i += 2, j -= 2)
        {
            (xy[i], xy[j]) = (xy[j], xy[i]);
            (xy[i + 1], xy[j + 1]) = (xy[j + 1], xy[i + 1]);
        }
    }
}

namespace VillageTracker.Web.Map.Index;

/// <summary>Finds the boxes that meet a box: neighbours lie side by side, and sixteen of them at a time have a box around them.</summary>
/// <remarks>The boxes must come in an order that keeps neighbours together (<see cref="MapBox.PlaceOnCurve"/>).</remarks>
internal sealed class BoxTree
{
    private const int Bits = 4;
    private readonly MapBox[][] _levels;

    public BoxTree(MapBox[] boxes)
    {
        var levels = new List<MapBox[]> { boxes };
        while (levels[^1].Length > 1)
        {
            levels.Add(Around(levels[^1]));
        }

        _levels = [.. levels];
    }

    /// <summary>Everything's box.</summary>
    public MapBox All => _levels[^1] is [var all] ? all : MapBox.Nothing;

    /// <summary>Adds the places of the boxes that meet the box, in rising order, and returns how many it holds then.</summary>
    /// <param name="box">What to meet.</param>
    /// <param name="found">Takes them; grows when it must.</param>
    /// <param name="count">How many it holds already.</param>
    public int Find(in MapBox box, ref int[] found, int count) =>
        _levels[0].Length == 0 ? count : Find(_levels.Length - 1, 0, box, ref found, count);

    private int Find(int level, int at, in MapBox box, ref int[] found, int count)
    {
        ref readonly var here = ref _levels[level][at];
        if (!here.Meets(box))
        {
            return count;
        }

        if (level == 0 || box.Holds(here))
        {
            var last = (int)Math.Min(((long)at + 1) << (Bits * level), _levels[0].Length);
            var first = at << (Bits * level);
            if (found.Length < count + last - first)
            {
                Array.Resize(ref found, Math.Max(found.Length * 2, count + last - first));
            }

            for (var i = first; i < last; i++)
            {
                found[count++] = i;
            }

            return count;
        }

        var end = Math.Min((at + 1) << Bits, _levels[level - 1].Length);
        for (var child = at << Bits; child < end; child++)
        {
            count = Find(level - 1, child, box, ref found, count);
        }

        return count;
    }

    private static MapBox[] Around(MapBox[] below)
    {
        var boxes = new MapBox[(below.Length + (1 << Bits) - 1) >> Bits];
        Array.Fill(boxes, MapBox.Nothing);
        for (var i = 0; i < below.Length; i++)
        {
            boxes[i >> Bits] = boxes[i >> Bits].With(below[i]);
        }

        return boxes;
    }
}

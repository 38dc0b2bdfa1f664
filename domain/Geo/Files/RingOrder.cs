namespace VillageTracker.Domain.Geo.Files;

/// <summary>Sorts the loose rings of a shapefile record into areas with holes.</summary>
/// <remarks>Outer rings run clockwise, holes the other way; a file in which every ring runs the wrong way is read by what lies inside what.</remarks>
internal static class RingOrder
{
    public static IReadOnlyList<FilePart> Parts(IReadOnlyList<IReadOnlyList<FilePoint>> rings)
    {
        if (rings.Count <= 1)
        {
            return rings.Count == 0 ? [] : [new(rings)];
        }

        var shells = rings.Where(r => SignedArea(r) < 0).ToList();
        var holes = rings.Where(r => SignedArea(r) >= 0).ToList();
        if (shells.Count == 0)
        {
            (shells, holes) = ([.. rings.Where(r => !LiesInAnother(r, rings))], [.. rings.Where(r => LiesInAnother(r, rings))]);
        }

        var parts = shells.ConvertAll(s => new List<IReadOnlyList<FilePoint>> { s });
        foreach (var hole in holes)
        {
            var around = parts.Where(p => Contains(p[0], hole)).OrderBy(p => Math.Abs(SignedArea(p[0]))).FirstOrDefault();
            (around ?? parts[0]).Add(hole); // a hole outside every ring is told by the checks
        }

        return [.. parts.Select(p => new FilePart(p))];
    }

    /// <summary>Positive when the ring runs against the clock.</summary>
    internal static double SignedArea(IReadOnlyList<FilePoint> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += (a.East - ring[0].East) * (b.North - ring[0].North) - (b.East - ring[0].East) * (a.North - ring[0].North);
        }

        return sum / 2;
    }

    private static bool LiesInAnother(IReadOnlyList<FilePoint> ring, IReadOnlyList<IReadOnlyList<FilePoint>> rings) =>
        rings.Count(other => !ReferenceEquals(other, ring) && Contains(other, ring)) % 2 == 1;

    private static bool Contains(IReadOnlyList<FilePoint> outer, IReadOnlyList<FilePoint> inner) =>
        inner.Count(p => Contains(outer, p)) * 2 > inner.Count;

    private static bool Contains(IReadOnlyList<FilePoint> ring, FilePoint p)
    {
        var inside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            var (a, b) = (ring[i], ring[j]);
            if (a.North > p.North != b.North > p.North && p.East < (b.East - a.East) * (p.North - a.North) / (b.North - a.North) + a.East)
            {
                inside = !inside;
            }
        }

        return inside;
    }
}

using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo;

/// <summary>Whether two boundaries are the same corners, wherever a ring begins, whichever way it runs and in whatever order the parts come.</summary>
/// <remarks>Files differ in all three without meaning anything by it. Corners may differ by what writing in millimetres rounds away.</remarks>
public static class SameGround
{
    /// <summary>Degrees: a little over a millimetre.</summary>
    private const double Tolerance = 1.2e-8;

    public static bool Is(Geometry one, Geometry other)
    {
        if (one.NumGeometries != other.NumGeometries || one.NumPoints != other.NumPoints || !Near(one.EnvelopeInternal, other.EnvelopeInternal))
        {
            return false;
        }

        var rest = Enumerable.Range(0, other.NumGeometries).Select(n => other.GetGeometryN(n)).OfType<Polygon>().ToList();
        return Enumerable.Range(0, one.NumGeometries).Select(one.GetGeometryN).All(part => part is Polygon polygon && Take(rest, p => Same(polygon, p)));
    }

    private static bool Same(Polygon one, Polygon other)
    {
        if (one.NumInteriorRings != other.NumInteriorRings || !Same(one.ExteriorRing, other.ExteriorRing))
        {
            return false;
        }

        var rest = other.InteriorRings.ToList();
        return one.InteriorRings.All(hole => Take(rest, h => Same(hole, h)));
    }

    private static bool Same(LineString one, LineString other)
    {
        var (a, b) = (one.Coordinates, other.Coordinates);
        var corners = a.Length - 1;
        return a.Length == b.Length && Enumerable.Range(0, corners).Where(k => Near(a[0], b[k]))
            .Any(k => Runs(a, b, corners, k, 1) || Runs(a, b, corners, k, corners - 1));
    }

    private static bool Runs(Coordinate[] a, Coordinate[] b, int corners, int start, int step)
    {
        for (var i = 0; i < corners; i++)
        {
            if (!Near(a[i], b[(int)((start + (long)i * step) % corners)]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Near(Coordinate a, Coordinate b) => Math.Abs(a.X - b.X) <= Tolerance && Math.Abs(a.Y - b.Y) <= Tolerance;

    private static bool Near(Envelope a, Envelope b) =>
        Math.Abs(a.MinX - b.MinX) <= Tolerance && Math.Abs(a.MaxX - b.MaxX) <= Tolerance && Math.Abs(a.MinY - b.MinY) <= Tolerance && Math.Abs(a.MaxY - b.MaxY) <= Tolerance;

    private static bool Take<T>(List<T> from, Predicate<T> fits) => from.FindIndex(fits) is >= 0 and var at && RemoveAt(from, at);

    private static bool RemoveAt<T>(List<T> list, int at)
    {
        list.RemoveAt(at);
        return true;
    }
}

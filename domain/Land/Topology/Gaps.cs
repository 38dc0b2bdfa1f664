using NetTopologySuite.Algorithm;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Land.Topology;

/// <summary>A parcel with its rings taken out once, because every neighbour asks for them.</summary>
internal sealed class Outlined(PlaneParcel parcel)
{
    public string Code => parcel.Code;

    public Geometry Shape => parcel.Shape;

    public Coordinate[][] Rings { get; } = [.. Enumerable.Range(0, parcel.Shape.NumGeometries)
        .Select(parcel.Shape.GetGeometryN).OfType<Polygon>().SelectMany(p => p.InteriorRings.Prepend(p.ExteriorRing)).Select(r => r.Coordinates)];
}

/// <summary>Finds the narrow strips that neighbours leave between them.</summary>
/// <remarks>Two outlines come nearest to each other at a corner of one of them, so corners are all there is to look at.</remarks>
internal static class Gaps
{
    /// <summary>Metres; surveys come in whole millimetres, so anything nearer is the same line.</summary>
    private const double SameLine = 0.003;

    public static (double Width, IssuePlace At)? Between(Outlined one, Outlined other, double widest)
    {
        var found = Widest(one, other, widest, null);
        return Widest(other, one, widest, found);
    }

    /// <summary>The corner of <paramref name="from"/> that lies farthest off <paramref name="to"/> and yet near enough.</summary>
    private static (double Width, IssuePlace At)? Widest(Outlined from, Outlined to, double widest, (double Width, IssuePlace At)? found)
    {
        var box = to.Shape.EnvelopeInternal.Copy();
        box.ExpandBy(widest);
        foreach (var corner in from.Rings.SelectMany(r => r.Skip(1)))
        {
            if (box.Contains(corner) && Distance(corner, to.Rings, widest) is { } distance && distance > SameLine && distance > (found?.Width ?? 0)
                && SimplePointInAreaLocator.Locate(corner, to.Shape) == Location.Exterior)
            {
                found = (distance, new(corner.X, corner.Y));
            }
        }

        return found;
    }

    private static double? Distance(Coordinate point, Coordinate[][] rings, double widest)
    {
        var nearest = double.MaxValue;
        foreach (var ring in rings)
        {
            for (var n = 1; n < ring.Length; n++)
            {
                nearest = Math.Min(nearest, DistanceComputer.PointToSegment(point, ring[n - 1], ring[n]));
            }
        }

        return nearest <= widest ? nearest : null;
    }
}

using NetTopologySuite.Geometries;
using NetTopologySuite.Noding.Snap;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Domain.Land.Dividing;

/// <summary>Cuts a boundary into pieces and joins pieces to one boundary: shapes alone, in degrees in and out, worked on the plane.</summary>
public static class ParcelCutter
{
    /// <summary>Metres: coordinates are kept to about a millimetre, so nearer lines are one line.</summary>
    private const double SameLine = 0.003;

    /// <summary>m²: what cutting and joining at millimetres may leave over. It is the machine's own, not policy.</summary>
    private const double Crumb = 1;

    /// <summary>The pieces left and right of a line, from west to east.</summary>
    /// <exception cref="RefusedException">The line does not go right through (<see cref="LineDoesNotDivide"/>).</exception>
    public static IReadOnlyList<Geometry> ByLine(Geometry boundary, LineString line)
    {
        var zone = GaussKruger.ZoneOf(boundary);
        var plane = GaussKruger.ToPlane(boundary, zone);
        var polygonizer = new Polygonizer();
        polygonizer.Add(OverlayNGRobust.Overlay(plane.Boundary, GaussKruger.ToPlane(line, zone), SpatialFunction.Union));
        Geometry[] pieces =
        [
            .. polygonizer.GetPolygons().Where(p => plane.Contains(p.InteriorPoint)).OrderBy(p => p.Centroid.X).ThenBy(p => p.Centroid.Y)
        ];
        return pieces.Length > boundary.NumGeometries
            ? [.. pieces.Select(p => Boundary.AreaFrom(GaussKruger.FromPlane(p, zone)))]
            : throw new RefusedException(new LineDoesNotDivide());
    }

    /// <summary>Looks whether given pieces fill the boundary, with nothing over, missing or twice.</summary>
    /// <exception cref="RefusedException">They do not (<see cref="PiecesDoNotFill"/>), or there is only one.</exception>
    public static void RequireFilling(Geometry boundary, IReadOnlyList<Geometry> pieces)
    {
        if (pieces.Count < 2)
        {
            throw new RefusedException(new LineDoesNotDivide());
        }

        var zone = GaussKruger.ZoneOf(boundary);
        var whole = GaussKruger.ToPlane(boundary, zone);
        Geometry[] parts = [.. pieces.Select(p => GaussKruger.ToPlane(p, zone))];
        var together = OverlayNGRobust.Union(parts);
        var wrong = OverlayNGRobust.Overlay(whole, together, SpatialFunction.SymDifference).Area + (parts.Sum(p => p.Area) - together.Area);
        if (wrong > Crumb)
        {
            throw new RefusedException(new PiecesDoNotFill(decimal.Round((decimal)wrong, 2)));
        }
    }

    /// <summary>One boundary around pieces that lie side by side; corners that merely touch do not join.</summary>
    /// <returns>Null when a piece has no edge in common with the others.</returns>
    public static Geometry? Joined(IReadOnlyList<Geometry> pieces)
    {
        var zone = GaussKruger.ZoneOf(pieces[0]);
        var waiting = pieces.Select(p => GaussKruger.ToPlane(p, zone)).ToList();
        var joined = waiting[0];
        waiting.RemoveAt(0);
        while (waiting.Count > 0)
        {
            var next = waiting.Select(piece => (Piece: piece, Union: Union(joined, piece)))
                .FirstOrDefault(u => u.Union.NumGeometries < joined.NumGeometries + u.Piece.NumGeometries);
            if (next.Piece is null)
            {
                return null;
            }

            joined = next.Union;
            waiting.Remove(next.Piece);
        }

        return Boundary.AreaFrom(GaussKruger.FromPlane(WithoutCrumbs(joined), zone));
    }

    /// <summary>Several pieces as one boundary of several parts, those that lie side by side joined.</summary>
    public static Geometry Gathered(IReadOnlyList<Geometry> pieces)
    {
        var zone = GaussKruger.ZoneOf(pieces[0]);
        var whole = pieces.Select(p => GaussKruger.ToPlane(p, zone)).Aggregate(Union);
        return Boundary.AreaFrom(GaussKruger.FromPlane(WithoutCrumbs(whole), zone));
    }

    private static Geometry Union(Geometry one, Geometry other) =>
        OverlayNG.Overlay(one, other, SpatialFunction.Union, new SnappingNoder(SameLine));

    /// <summary>Closes the hair-thin holes that two measurements of one line leave between neighbours.</summary>
    private static Geometry WithoutCrumbs(Geometry shape)
    {
        Polygon[] parts = [.. Enumerable.Range(0, shape.NumGeometries).Select(n => (Polygon)shape.GetGeometryN(n)).Select(part =>
            part.Factory.CreatePolygon((LinearRing)part.ExteriorRing,
                [.. part.InteriorRings.Cast<LinearRing>().Where(ring => part.Factory.CreatePolygon(ring).Area > Crumb)]))];
        return shape.Factory.CreateMultiPolygon(parts);
    }
}

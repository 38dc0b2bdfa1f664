using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using NetTopologySuite.Precision;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Geo;

/// <summary>The one door through which a drawn or imported shape comes in (图形入口).</summary>
/// <remarks>
/// <para>What is behind the door: CGCS2000 degrees (EPSG:4490) in the order longitude, latitude; valid; coordinates rounded to
/// 1e-9 degree (a tenth of a millimetre, so that a survey in millimetres comes out as it went in); inside the county's surroundings. Nothing behind the door asks again.</para>
/// <para>A faulty shape is refused with the place of the fault. It is never repaired by machine: a boundary is somebody's land.</para>
/// </remarks>
public static class Boundary
{
    /// <summary>CGCS2000 geographic.</summary>
    public const int Srid = 4490;

    /// <summary>WGS 84, which agrees with CGCS2000 to below a metre and is what browsers and receivers speak.</summary>
    public const int Wgs84Srid = 4326;

    /// <summary>亭湖区 and its neighbours: a shape outside is a mistake of coordinates, not a parcel of this village.</summary>
    public static readonly Envelope PlausiblePlace = new(119.5, 121.0, 32.8, 34.2);

    private static readonly PrecisionModel Precision = new(scale: 1e9);
    private static readonly GeometryFactory Factory = new(Precision, Srid);

    /// <summary>One area, with or without holes.</summary>
    /// <exception cref="RefusedException">Wrong system, not a polygon, faulty ring, swapped or implausible coordinates, or no area.</exception>
    public static Polygon PolygonFrom(Geometry drawn) =>
        Checked(drawn) switch
        {
            Polygon { IsEmpty: false } polygon when polygon.Area > 0 => polygon,
            Polygon => throw new RefusedException(new ShapeHasNoArea()),
            var other => throw new RefusedException(new ShapeOfWrongKind("面", other.GeometryType)),
        };

    /// <summary>Ground in one part or several (多部件), with or without holes: a <see cref="Polygon"/> or a <see cref="MultiPolygon"/>.</summary>
    /// <remarks>Parts and holes are kept as drawn. A collection of one part becomes that part, so that equal ground is stored equally.</remarks>
    /// <exception cref="RefusedException">As for <see cref="PolygonFrom"/>.</exception>
    public static Geometry AreaFrom(Geometry drawn)
    {
        var area = Checked(drawn);
        return area switch
        {
            not (Polygon or MultiPolygon) => throw new RefusedException(new ShapeOfWrongKind("面", drawn.GeometryType)),
            { Area: <= 0 } => throw new RefusedException(new ShapeHasNoArea()),
            MultiPolygon { NumGeometries: 1 } => area.GetGeometryN(0),
            _ => area,
        };
    }

    /// <summary>One line, such as the axis of a road.</summary>
    /// <exception cref="RefusedException">As for <see cref="PolygonFrom"/>.</exception>
    public static LineString LineFrom(Geometry drawn) =>
        Checked(drawn) as LineString ?? throw new RefusedException(new ShapeOfWrongKind("线", drawn.GeometryType));

    /// <summary>One point.</summary>
    /// <exception cref="RefusedException">As for <see cref="PolygonFrom"/>.</exception>
    public static Point PointAt(double longitude, double latitude)
    {
        var point = Factory.CreatePoint(new Coordinate(longitude, latitude));
        return (Point)Checked(point);
    }

    private static Geometry Checked(Geometry drawn)
    {
        if (drawn.SRID is not (Srid or Wgs84Srid))
        {
            throw new RefusedException(new ShapeInWrongSystem(drawn.SRID));
        }

        foreach (var c in drawn.Coordinates)
        {
            CheckPlace(c);
        }

        if (new IsValidOp(drawn).ValidationError is { } error)
        {
            throw new RefusedException(ShapeFaulty.From(error));
        }

        var reduced = Rounded(drawn);
        reduced.SRID = Srid;
        return reduced;
    }

    /// <summary>Corners stay in the surveyor's order (J1 first), unless rounding makes the shape unsound.</summary>
    private static Geometry Rounded(Geometry drawn)
    {
        var corners = GeometryPrecisionReducer.ReducePointwise(drawn, Precision);
        return corners.IsEmpty || !corners.IsValid ? GeometryPrecisionReducer.Reduce(drawn, Precision) : corners;
    }

    private static void CheckPlace(Coordinate c)
    {
        if (!double.IsFinite(c.X) || !double.IsFinite(c.Y))
        {
            throw new RefusedException(new ShapeCoordinateNotANumber());
        }

        if (PlausiblePlace.Contains(c.Y, c.X))
        {
            throw new RefusedException(new ShapeCoordinatesSwapped(c.X, c.Y));
        }

        if (!PlausiblePlace.Contains(c))
        {
            throw new RefusedException(new ShapeElsewhere(c.X, c.Y));
        }
    }
}

using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Geo;

/// <summary>The 3-degree Gauss-Kruger plane of CGCS2000 (三度带高斯-克吕格投影), in which 勘测定界 measures lengths and areas.</summary>
/// <remarks>
/// Zone n has the central meridian 3n; zone 40 (120°E) covers all of Yancheng. Coordinates here are easting, northing in
/// metres with the false easting 500,000 (EPSG:4549 for zone 40). Surveyors call the northing X and the easting Y, the
/// other way round; EPSG:4528 puts the zone number before the easting (y + 40,000,000).
/// </remarks>
public static class GaussKruger
{
    private const double EarthRadius = 6378137;
    private const double InverseFlattening = 298.257222101;

    private static readonly CoordinateSystemFactory Systems = new();
    private static readonly CoordinateTransformationFactory Transformations = new();
    private static readonly Dictionary<(int Zone, bool Back), MathTransform> Known = [];
    private static readonly GeometryFactory Unrounded = new(new PrecisionModel());
    private static readonly Lock Gate = new();

    /// <summary>The 3-degree zone of a longitude: floor((lon + 1.5) / 3).</summary>
    public static int ZoneOf(double longitude) => (int)Math.Floor((longitude + 1.5) / 3);

    /// <summary>Easting (500,000 on the central meridian) and northing in metres of a point in the zone.</summary>
    public static (double Easting, double Northing) Project(double longitude, double latitude, int zone)
    {
        var (x, y) = TransformOf(zone).Transform(longitude, latitude);
        return (x, y);
    }

    /// <summary>Longitude and latitude of a point given in metres.</summary>
    public static (double Longitude, double Latitude) Unproject(double easting, double northing, int zone)
    {
        var (x, y) = TransformOf(zone, back: true).Transform(easting, northing);
        return (x, y);
    }

    /// <summary>The area on the plane of the zone in which the shape's middle lies, holes taken off.</summary>
    public static LandArea AreaOf(Geometry shape) => LandArea.RoundSquareMetres((decimal)ToPlane(shape, ZoneOf(shape)).Area);

    /// <summary>The 3-degree zone in which the shape's middle lies.</summary>
    public static int ZoneOf(Geometry shape) => ZoneOf(shape.EnvelopeInternal.Centre.X);

    /// <summary>The same shape in metres (easting, northing) on the plane of the zone.</summary>
    public static Geometry ToPlane(Geometry shape, int zone) => Moved(shape, TransformOf(zone), 0);

    /// <summary>A shape in metres back in degrees (EPSG:4490), not yet rounded: take it through <see cref="Boundary"/>.</summary>
    public static Geometry FromPlane(Geometry shape, int zone) => Moved(shape, TransformOf(zone, back: true), Boundary.Srid);

    private static Geometry Moved(Geometry shape, MathTransform transform, int srid)
    {
        var moved = Unrounded.CreateGeometry(shape);
        moved.Apply(new EachPoint(transform));
        moved.GeometryChanged();
        moved.SRID = srid;
        return moved;
    }

    private static MathTransform TransformOf(int zone, bool back = false)
    {
        lock (Gate)
        {
            if (!Known.TryGetValue((zone, back), out var transform))
            {
                transform = Transformations.CreateFromCoordinateSystems(Geographic(), Plane(zone)).MathTransform;
                transform = back ? transform.Inverse() : transform;
                Known[(zone, back)] = transform;
            }

            // Only Inverse() builds, and only here; transforming changes nothing, so sharing is safe.
            return transform;
        }
    }

    private static GeographicCoordinateSystem Geographic()
    {
        var ellipsoid = Systems.CreateFlattenedSphere("CGCS2000", EarthRadius, InverseFlattening, LinearUnit.Metre);
        var datum = Systems.CreateHorizontalDatum("CGCS2000", DatumType.HD_Geocentric, ellipsoid, null);
        return Systems.CreateGeographicCoordinateSystem("CGCS2000", AngularUnit.Degrees, datum, PrimeMeridian.Greenwich,
            new AxisInfo("Lon", AxisOrientationEnum.East), new AxisInfo("Lat", AxisOrientationEnum.North));
    }

    private static ProjectedCoordinateSystem Plane(int zone) => Systems.CreateProjectedCoordinateSystem(
        $"CGCS2000 / 3-degree Gauss-Kruger CM {zone * 3}E",
        Geographic(),
        Systems.CreateProjection("Transverse_Mercator", "Transverse_Mercator",
        [
            new("latitude_of_origin", 0),
            new("central_meridian", zone * 3),
            new("scale_factor", 1),
            new("false_easting", 500_000),
            new("false_northing", 0),
        ]),
        LinearUnit.Metre,
        new AxisInfo("East", AxisOrientationEnum.East),
        new AxisInfo("North", AxisOrientationEnum.North));

    private sealed class EachPoint(MathTransform transform) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (x, y) = transform.Transform(seq.GetX(i), seq.GetY(i));
            seq.SetX(i, x);
            seq.SetY(i, y);
        }
    }
}

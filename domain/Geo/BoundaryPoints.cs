using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo;

/// <summary>A corner of a boundary as surveyors write it down (界址点).</summary>
/// <param name="Ring">圈号 within the whole shape: outer rings and holes counted through, from 1.</param>
/// <param name="Number">点号: J1, J2 … counted through all rings.</param>
/// <param name="North">X坐标 in metres.</param>
/// <param name="East">Y坐标 in metres, with the zone's number before it (EPSG:4528 for zone 40).</param>
/// <param name="EdgeMetres">边长 to the next corner of the ring.</param>
public sealed record BoundaryPoint(int Ring, string Number, double Longitude, double Latitude, double North, double East, double EdgeMetres)
{
    /// <summary>The corners of every ring, without the closing ones, in the zone of the shape's middle.</summary>
    public static IReadOnlyList<BoundaryPoint> Of(Geometry shape)
    {
        var zone = GaussKruger.ZoneOf(shape.EnvelopeInternal.Centre.X);
        var (points, ring) = (new List<BoundaryPoint>(), 0);
        foreach (var line in Rings(shape))
        {
            ring++;
            var places = line.Coordinates[..^1];
            var plane = Array.ConvertAll(places, c => GaussKruger.Project(c.X, c.Y, zone));
            for (var i = 0; i < places.Length; i++)
            {
                var (here, next) = (plane[i], plane[(i + 1) % plane.Length]);
                points.Add(new(ring, FormattableString.Invariant($"J{points.Count + 1}"), places[i].X, places[i].Y, here.Northing, here.Easting + (zone * 1_000_000d),
                    double.Hypot(next.Easting - here.Easting, next.Northing - here.Northing)));
            }
        }

        return points;
    }

    private static IEnumerable<LineString> Rings(Geometry shape) => shape switch
    {
        Polygon polygon => [polygon.ExteriorRing, .. polygon.InteriorRings],
        GeometryCollection many => many.Geometries.SelectMany(Rings),
        _ => [],
    };
}

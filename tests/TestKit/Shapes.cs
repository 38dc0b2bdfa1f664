using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using VillageTracker.Domain.Geo;

namespace VillageTracker.TestKit;

/// <summary>Shapes written as WKT, in the system the door expects.</summary>
public static class Shapes
{
    public static Geometry Wkt(string text, int srid = Boundary.Srid)
    {
        var shape = new WKTReader().Read(text);
        shape.SRID = srid;
        return shape;
    }
}

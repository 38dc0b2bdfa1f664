using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>One shape of a file after it was looked at.</summary>
/// <param name="Feature">As it stood.</param>
/// <param name="Shape">In EPSG:4490, longitude first; null when a fault leaves none.</param>
/// <param name="SquareMetres">Area in the plane, holes taken off, unrounded; null without a shape.</param>
/// <param name="Faults">All of them, those of reading included.</param>
public sealed record CheckedFeature(FileFeature Feature, Geometry? Shape, decimal? SquareMetres, IReadOnlyList<FileFault> Faults);

/// <summary>Looks for everything that is wrong with a shape by itself: numbers, system, rings, holes. All faults at once, each with its place.</summary>
public static class ShapeCheck
{
    private const int MostCrossings = 3;

    private static readonly GeometryFactory Plane = new();
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), Boundary.Srid);

    public static CheckedFeature Check(FileFeature feature, ReferenceSystem system)
    {
        var faults = new List<FileFault>(feature.Faults);
        if (feature.Parts.Count == 0)
        {
            if (faults.Count == 0)
            {
                faults.Add(Fault(feature, "没有图形。"));
            }

            return new(feature, null, null, faults);
        }

        if (!feature.Points.All(p => double.IsFinite(p.East) && double.IsFinite(p.North)))
        {
            if (feature.Faults.Count == 0)
            {
                faults.Add(Fault(feature, "有坐标不是数字。"));
            }

            return new(feature, null, null, faults);
        }

        CheckNumbers(feature, system, faults);
        var before = faults.Count;
        CheckRings(feature, faults);
        return faults.Count > before || before > feature.Faults.Count ? new(feature, null, null, faults) : Built(feature, system, faults);
    }

    /// <summary>The numbers must look like the system, all of them.</summary>
    private static void CheckNumbers(FileFeature feature, ReferenceSystem system, List<FileFault> faults)
    {
        var wrong = feature.Points.Where(p => !CoordinateLook.Of(p.East, p.North).Fits(system)).ToList();
        if (wrong.Count == 0)
        {
            return;
        }

        var point = wrong[0];
        var look = CoordinateLook.Of(point.East, point.North);
        var part = wrong.Count == feature.Points.Count() ? "坐标" : $"有 {wrong.Count} 个点的坐标";
        faults.Add(Fault(feature, (look.IsSwapped, look.Kind) switch
        {
            (true, CoordinateKind.Degrees) => $"{part}经度和纬度写反了（{Pair(point)}），应为先经度后纬度。",
            (true, _) => $"{part}两列写反了（{Pair(point)}），应为先东（Y）后北（X）。",
            (_, CoordinateKind.Unknown) => $"{part}（{Pair(point)}）不像{system.Label}。",
            _ => $"{part}（{Pair(point)}）是{look.Words}，与{system.Label}不符；一个文件里不能混用坐标系。",
        }, point));
    }

    private static void CheckRings(FileFeature feature, List<FileFault> faults)
    {
        for (var part = 0; part < feature.Parts.Count; part++)
        {
            for (var ring = 0; ring < feature.Parts[part].Rings.Count; ring++)
            {
                var where = (feature.Parts.Count > 1 ? $"第{part + 1}块" : "") + $"第{ring + 1}圈";
                CheckRing(feature, feature.Parts[part].Rings[ring], where, faults);
            }
        }
    }

    private static void CheckRing(FileFeature feature, IReadOnlyList<FilePoint> ring, string where, List<FileFault> faults)
    {
        if (ring.Select(p => (p.East, p.North)).Distinct().Count() < 3)
        {
            faults.Add(Fault(feature, $"{where}不足三个不同的点。", ring.Count > 0 ? ring[0] : null));
        }
        else if (ring[0].East != ring[^1].East || ring[0].North != ring[^1].North)
        {
            faults.Add(Fault(feature, $"{where}没有闭合：末点（{Pair(ring[^1])}）应与首点（{Pair(ring[0])}）相同。", ring[^1]));
        }
        else
        {
            var simple = new IsSimpleOp(Ring(ring)) { FindAllLocations = true };
            var crossings = simple.IsSimple() ? [] : simple.NonSimpleLocations.Distinct().ToList();
            faults.AddRange(crossings.Take(MostCrossings).Select(at => Crossing(feature, ring, where, at)));
            if (crossings.Count > MostCrossings)
            {
                faults.Add(Fault(feature, $"{where}共有 {crossings.Count} 处自己相交。"));
            }
        }
    }

    private static FileFault Crossing(FileFeature feature, IReadOnlyList<FilePoint> ring, string where, Coordinate at)
    {
        var side = Enumerable.Range(0, ring.Count - 1).MinBy(i => NetTopologySuite.Algorithm.DistanceComputer.PointToSegment(at, Of(ring[i]), Of(ring[i + 1])));
        var point = new FilePoint(at.X, at.Y, ring[side].Line);
        return Fault(feature, $"{where}自己相交，在（{Pair(point)}）附近。", point);
    }

    /// <summary>Rings are sound by themselves here; what is left is how they lie to each other.</summary>
    private static CheckedFeature Built(FileFeature feature, ReferenceSystem system, List<FileFault> faults)
    {
        var polygons = feature.Parts.Select(p => Plane.CreatePolygon(Ring(p.Rings[0]), [.. p.Rings.Skip(1).Select(Ring)])).ToArray();
        Geometry drawn = polygons is [var only] ? only : Plane.CreateMultiPolygon(polygons);
        CheckHoles(feature, faults);
        if (faults.Count == feature.Faults.Count && new IsValidOp(drawn).ValidationError is { } error)
        {
            var at = new FilePoint(error.Coordinate?.X ?? 0, error.Coordinate?.Y ?? 0);
            faults.Add(Fault(feature, $"在（{Pair(at)}）附近{ShapeFaulty.Describe(error.ErrorType)}。", at));
        }

        if (faults.Count > feature.Faults.Count)
        {
            return new(feature, null, null, faults);
        }

        var degrees = InDegrees(feature, system);
        return new(feature, degrees, (decimal)Area(feature, system, degrees), faults);
    }

    private static void CheckHoles(FileFeature feature, List<FileFault> faults)
    {
        foreach (var part in feature.Parts.Where(p => p.Rings.Count > 1))
        {
            var shell = Plane.CreatePolygon(Ring(part.Rings[0]));
            for (var hole = 1; hole < part.Rings.Count; hole++)
            {
                if (!shell.Covers(Ring(part.Rings[hole])))
                {
                    faults.Add(Fault(feature, $"第{hole + 1}圈（洞）在外圈之外。", part.Rings[hole][0]));
                }
            }
        }
    }

    private static Geometry InDegrees(FileFeature feature, ReferenceSystem system)
    {
        LinearRing Turned(IReadOnlyList<FilePoint> ring) => Degrees.CreateLinearRing([.. ring.Select(p =>
        {
            var (longitude, latitude) = system.ToDegrees(p.East, p.North);
            return new Coordinate(longitude, latitude);
        })]);
        var polygons = feature.Parts.Select(p => Degrees.CreatePolygon(Turned(p.Rings[0]), [.. p.Rings.Skip(1).Select(Turned)])).ToArray();
        return polygons is [var only] ? only : Degrees.CreateMultiPolygon(polygons);
    }

    /// <summary>In the file's own plane when it is the zone the shape lies in, otherwise in that zone's.</summary>
    private static double Area(FileFeature feature, ReferenceSystem system, Geometry degrees) =>
        system.Zone == GaussKruger.ZoneOf(degrees)
            ? feature.Parts.Sum(p => Math.Abs(RingOrder.SignedArea(p.Rings[0])) - p.Rings.Skip(1).Sum(h => Math.Abs(RingOrder.SignedArea(h))))
            : GaussKruger.ToPlane(degrees, GaussKruger.ZoneOf(degrees)).Area;

    private static LinearRing Ring(IReadOnlyList<FilePoint> ring) => Plane.CreateLinearRing([.. ring.Select(Of)]);

    private static Coordinate Of(FilePoint p) => new(p.East, p.North);

    private static string Pair(FilePoint p) => string.Create(CultureInfo.InvariantCulture, $"{p.East:0.######}, {p.North:0.######}");

    private static FileFault Fault(FileFeature feature, string what, FilePoint? at = null) =>
        new(feature.Number, at is { Line: > 0 } placed ? placed.Line : feature.Line, $"第{feature.Number}个图形{what}", at);
}

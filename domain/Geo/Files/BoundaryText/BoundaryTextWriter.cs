using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo.Files.BoundaryText;

/// <summary>Writes the boundary-point TXT in one fixed form: rings closed, corners numbered on, millimetres, CRLF.</summary>
public static class BoundaryTextWriter
{
    /// <param name="features">In degrees.</param>
    /// <param name="system">A plane; degrees are not written in this format.</param>
    /// <param name="madeOn">The day that stands in the head.</param>
    /// <param name="producer">Who made the file.</param>
    public static string Write(IReadOnlyList<OutgoingFeature> features, ReferenceSystem system, DateOnly madeOn, string producer)
    {
        var text = new StringBuilder();
        foreach (var line in Head(system, madeOn, producer))
        {
            text.Append(line).Append("\r\n");
        }

        foreach (var feature in features)
        {
            Parcel(text, feature, system);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Head(ReferenceSystem system, DateOnly madeOn, string producer) =>
    [
        "[属性描述]", "格式版本号=1.01版本", $"数据产生单位={Field(producer)}",
        string.Create(CultureInfo.InvariantCulture, $"数据产生日期={madeOn.Year}-{madeOn.Month}-{madeOn.Day}"),
        "坐标系=2000国家大地坐标系", "几度分带=3", "投影类型=高斯克吕格", "计量单位=米",
        string.Create(CultureInfo.InvariantCulture, $"带号={system.Zone}"), "精度=0.001", "转换参数=,,,,,,", BoundaryTextReader.Coordinates,
    ];

    private static void Parcel(StringBuilder text, OutgoingFeature feature, ReferenceSystem system)
    {
        var parts = Parts(feature.Shape).ToList();
        var hectares = Math.Round((feature.StatedSquareMetres ?? feature.MeasuredSquareMetres) / 10_000m, 4, MidpointRounding.AwayFromZero);
        text.Append(CultureInfo.InvariantCulture,
            $"{parts.Sum(p => p.Sum(r => r.NumPoints))},{hectares:0.0000},{Field(feature.Code)},{Field(feature.Name)},面,,{Field(feature.Use)},{Field(feature.LandClass ?? "地上")},@\r\n");
        var number = 0;
        foreach (var part in parts)
        {
            for (var ring = 0; ring < part.Count; ring++)
            {
                number = Ring(text, part[ring], ring + 1, number, system);
            }
        }
    }

    private static int Ring(StringBuilder text, LineString ring, int ringNumber, int number, ReferenceSystem system)
    {
        for (var i = 0; i < ring.NumPoints; i++)
        {
            var c = ring.GetCoordinateN(i);
            var (east, north) = system.FromDegrees(c.X, c.Y);
            var label = i == ring.NumPoints - 1 ? number + 1 : number + 1 + i;
            text.Append(CultureInfo.InvariantCulture, $"J{label},{ringNumber},{north:0.000},{east:0.000}\r\n");
        }

        return number + ring.NumPoints - 1;
    }

    /// <summary>Outer ring first; every part begins with ring 1 again.</summary>
    private static IEnumerable<IReadOnlyList<LineString>> Parts(Geometry shape)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var polygon = (Polygon)shape.GetGeometryN(i);
            yield return [polygon.ExteriorRing, .. polygon.InteriorRings];
        }
    }

    /// <summary>Commas, the at sign and line ends are this format's own marks.</summary>
    private static string Field(string? text) =>
        (text ?? "").Replace(',', '，').Replace('@', '＠').Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ').Trim();
}

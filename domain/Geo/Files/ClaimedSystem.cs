using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>Reads what a file says about its coordinate system: a .prj text, an EPSG number, a name.</summary>
public static partial class ClaimedSystem
{
    private const double Tolerance = 1e-6;

    [GeneratedRegex(@"(?:AUTHORITY|ID)\s*\[\s*""EPSG""\s*,\s*""?(\d+)""?\s*\]\s*\]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex WholeAuthority { get; }

    [GeneratedRegex(@"PARAMETER\s*\[\s*""([^""]+)""\s*,\s*([-+0-9.eE]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Parameter { get; }

    [GeneratedRegex(@"(?:EPSG|CRS)[:/]*(?:[0-9.]*)[:/]+(\d+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex EpsgName { get; }

    /// <summary>An EPSG number, as GeoPackage and <c>crs</c> members give it.</summary>
    public static SystemClaim FromEpsg(int epsg, string words) => ReferenceSystem.Find(epsg) is { } system
        ? new(system, words)
        : new(null, words, $"{words}写的坐标系是 EPSG:{epsg}{Known(epsg)}，本系统只收 CGCS2000 经纬度、CGCS2000 三度带和 WGS 84，请先转换。");

    /// <summary>A name such as <c>urn:ogc:def:crs:EPSG::4528</c> or <c>urn:ogc:def:crs:OGC:1.3:CRS84</c>.</summary>
    public static SystemClaim FromName(string name, string words)
    {
        if (name.Contains("CRS84", StringComparison.OrdinalIgnoreCase))
        {
            return new(ReferenceSystem.Wgs84, words);
        }

        if (Shifted(name))
        {
            return new(null, words, ShiftedSentence);
        }

        return EpsgName.Match(name) is { Success: true } match && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var epsg)
            ? FromEpsg(epsg, words)
            : new(null, words, $"{words}写的坐标系“{name}”看不懂，请指定坐标系。");
    }

    /// <summary>The text of a .prj file: WKT of Esri, of GDAL, or WKT 2.</summary>
    public static SystemClaim FromWkt(string text, string words)
    {
        var wkt = text.Trim('\uFEFF', ' ', '\r', '\n', '\t', '\0');
        if (wkt.Length == 0)
        {
            return SystemClaim.Nothing;
        }

        if (WholeAuthority.Match(wkt) is { Success: true } match && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var epsg))
        {
            return FromEpsg(epsg, words);
        }

        return Datum(wkt) switch
        {
            "" => new(null, words, $"{words}写的坐标系看不懂（{Head(wkt)}），请指定坐标系。"),
            "CGCS2000" when IsProjected(wkt) => Plane(wkt, words),
            "CGCS2000" => new(ReferenceSystem.Cgcs2000, words),
            "WGS 84" when !IsProjected(wkt) => new(ReferenceSystem.Wgs84, words),
            var other => new(null, words, $"{words}写的坐标系（{other}，{Head(wkt)}）不能用，请先转换为 CGCS2000。"),
        };
    }

    private static readonly string[] ShiftedNames = ["GCJ02", "GCJ-02", "BD09", "BD-09", "火星坐标", "百度坐标"];

    internal static bool Shifted(string text) => ShiftedNames.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    internal const string ShiftedSentence = "文件写明是 GCJ-02 或 BD-09（高德、百度地图的偏移坐标），与实地相差几百米，不能作为边界，请换测量成果。";

    private static SystemClaim Plane(string wkt, string words)
    {
        var values = Parameter.Matches(wkt).GroupBy(m => m.Groups[1].Value.Replace(' ', '_').ToUpperInvariant())
            .ToDictionary(g => g.Key, g => double.Parse(g.First().Groups[2].Value, CultureInfo.InvariantCulture));
        var meridian = First(values, "CENTRAL_MERIDIAN", "LONGITUDE_OF_NATURAL_ORIGIN", "LONGITUDE_OF_CENTER");
        var easting = First(values, "FALSE_EASTING");
        var scale = First(values, "SCALE_FACTOR", "SCALE_FACTOR_AT_NATURAL_ORIGIN") ?? 1;
        var zone = (int)Math.Round((meridian ?? 0) / 3);
        if (meridian is null || easting is null || Math.Abs(meridian.Value - zone * 3) > Tolerance || !ReferenceSystem.IsZone(zone) || Math.Abs(scale - 1) > Tolerance)
        {
            return new(null, words, $"{words}写的投影（{Head(wkt)}）不是 CGCS2000 三度带，请先转换。");
        }

        return (easting.Value - zone * 1e6, easting.Value) switch
        {
            (500_000, _) => new(ReferenceSystem.Plane(zone, true), words),
            (_, 500_000) => new(ReferenceSystem.Plane(zone, false), words),
            _ => new(null, words, $"{words}写的东偏移 {easting.Value.ToString("0", CultureInfo.InvariantCulture)} 与第{zone}带不符，请核对或先转换。"),
        };
    }

    private static double? First(Dictionary<string, double> values, params string[] names) =>
        names.Where(values.ContainsKey).Select(n => (double?)values[n]).FirstOrDefault();

    private static bool IsProjected(string wkt) => wkt.StartsWith("PROJ", StringComparison.OrdinalIgnoreCase);

    private static string Datum(string wkt)
    {
        bool Says(params string[] words) => words.Any(w => wkt.Contains(w, StringComparison.OrdinalIgnoreCase));
        return true switch
        {
            _ when Says("CGCS2000", "CGCS_2000", "China_2000", "China 2000", "China_Geodetic_Coordinate_System_2000", "China Geodetic Coordinate System 2000") => "CGCS2000",
            _ when Says("Xian", "Xi'an", "IAG_1975", "IAG 1975") => "西安80坐标系",
            _ when Says("Beijing", "Krasov", "Krassow") => "北京54坐标系",
            _ when Says("WGS_1984", "WGS 84", "WGS84", "WGS_84") => "WGS 84",
            _ => "",
        };
    }

    private static string Known(int epsg) => epsg switch
    {
        >= 4491 and <= 4512 => "（CGCS2000 六度带）",
        >= 2327 and <= 2390 or 4610 => "（西安80）",
        >= 2401 and <= 2442 or 4214 => "（北京54）",
        >= 32601 and <= 32760 => "（WGS 84 的 UTM 投影）",
        3857 => "（网页墨卡托）",
        _ => "",
    };

    private static string Head(string wkt) => wkt.Split('"') is [_, var name, ..] ? name : wkt[..Math.Min(40, wkt.Length)];
}

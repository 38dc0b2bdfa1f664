using System.Globalization;

namespace VillageTracker.Domain.Geo.Files.BoundaryText;

/// <summary>What the head block and the numbers of a boundary-point TXT say about columns and coordinate system.</summary>
internal static class BoundaryColumns
{
    private const string Words = "文件头";

    /// <summary>Y first: certain when the first number carries the zone, or has six digits and the second seven.</summary>
    public static bool AreSwapped(IReadOnlyList<BoundaryParcel> parcels)
    {
        var looks = parcels.SelectMany(p => p.Points).Select(p => CoordinateLook.Of(p.East, p.North)).Where(l => l.Kind != CoordinateKind.Unknown).ToList();
        return looks.Count(l => l.IsSwapped) * 2 > looks.Count;
    }

    public static SystemClaim Claim(IReadOnlyDictionary<string, string> head, IReadOnlyList<FileFeature> features)
    {
        var system = head.GetValueOrDefault("坐标系", "");
        if (ClaimedSystem.Shifted(string.Join(' ', head.Values)))
        {
            return new(null, Words, ClaimedSystem.ShiftedSentence);
        }

        if (system.Length > 0 && !IsCgcs2000(system))
        {
            return new(null, Words, $"{Words}写的坐标系是“{system}”，不是 2000 国家大地坐标系，请先转换。");
        }

        var look = features.SelectMany(f => f.Points).Select(p => CoordinateLook.Of(p.East, p.North))
            .FirstOrDefault(l => l.Kind != CoordinateKind.Unknown);
        return system.Length == 0 && Zone(head) is null ? SystemClaim.Nothing : look.Kind switch
        {
            CoordinateKind.Degrees when system.Length > 0 => new(ReferenceSystem.Cgcs2000, Words),
            CoordinateKind.WithPrefix or CoordinateKind.WithoutPrefix => Plane(head, look),
            _ => SystemClaim.Nothing,
        };
    }

    private static SystemClaim Plane(IReadOnlyDictionary<string, string> head, CoordinateLook look)
    {
        if (head.GetValueOrDefault("几度分带") is { Length: > 0 } width && width.Trim('度') != "3")
        {
            return new(null, Words, $"{Words}写的是 {width} 度分带，这里只收三度带，请先转换。");
        }

        var withPrefix = look.Kind == CoordinateKind.WithPrefix;
        return (Zone(head), withPrefix) switch
        {
            (null, true) when ReferenceSystem.IsZone(look.Zone) => new(ReferenceSystem.Plane(look.Zone, true), $"{Words}和东坐标的带号 {look.Zone}"),
            (null, _) => SystemClaim.Nothing,
            ({ } zone, true) when zone != look.Zone => new(null, Words, $"{Words}写的带号是 {zone}，坐标却以 {look.Zone} 开头，请核对。"),
            ({ } zone, _) when !ReferenceSystem.IsZone(zone) => new(null, Words, $"{Words}写的带号 {zone} 不是我国的三度带（25～45）。"),
            ({ } zone, _) => new(ReferenceSystem.Plane(zone, withPrefix), Words),
        };
    }

    private static int? Zone(IReadOnlyDictionary<string, string> head) =>
        int.TryParse(head.GetValueOrDefault("带号"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var zone) ? zone : null;

    private static bool IsCgcs2000(string system) =>
        system.Contains("2000", StringComparison.Ordinal) && !system.Contains("独立", StringComparison.Ordinal);
}

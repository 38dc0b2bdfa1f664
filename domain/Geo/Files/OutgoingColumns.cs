namespace VillageTracker.Domain.Geo.Files;

/// <summary>A value on its way into a table: a text or a number.</summary>
public sealed record OutgoingValue(string Name, string ShortName, string? Text, decimal? Number);

/// <summary>The columns of an exported parcel, declared once for all formats that have a table.</summary>
public static class OutgoingColumns
{
    public static IEnumerable<OutgoingValue> Of(OutgoingFeature feature) =>
    [
        new("地块编号", "DKBH", feature.Code, null),
        new("地块名称", "DKMC", feature.Name, null),
        new("登记面积", "DJMJ", null, feature.StatedSquareMetres),
        new("图上面积", "TSMJ", null, feature.MeasuredSquareMetres),
        new("用途", "YT", feature.Use, null),
        new("地类编码", "DLBM", feature.LandClass, null),
        .. feature.More.Select(m => new OutgoingValue(m.Name, m.ShortName, m.Text, null)),
    ];
}

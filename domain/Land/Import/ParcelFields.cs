using System.Globalization;
using VillageTracker.Domain.Geo.Files;

namespace VillageTracker.Domain.Land.Import;

/// <summary>What the columns of a shape file are called, in Chinese, in the initials of pinyin that surveyors use, and in English.</summary>
internal static class ParcelFields
{
    public static readonly string[] Code = ["地块编号", "编号", "地块号", "地块代码", "宗地号", "宗地代码", "宗地编号", "DKBH", "DKH", "DKDM", "ZDDM", "ZDH", "ZDBH", "BH", "code", "parcelcode", "parcelno", "parcelnumber", "number", "no"];
    public static readonly string[] Name = ["地块名称", "名称", "宗地名称", "项目名称", "DKMC", "MC", "ZDMC", "XMMC", "name", "parcelname", "title"];
    public static readonly string[] Use = ["用途", "规划用途", "土地用途", "YT", "GHYT", "TDYT", "use", "landuse", "planneduse", "plannedus"];
    public static readonly string[] LandClass = ["地类编码", "地类", "DLBM", "landclass"];
    public static readonly string[] Ownership = ["权属", "权属性质", "土地权属", "土地性质", "QS", "QSXZ", "TDXZ", "ownership", "tenure"];
    public static readonly string[] Kind = ["类别", "用途类别", "LB", "kind"];
    public static readonly string[] Note = ["备注", "说明", "BZ", "note", "notes", "remark", "remarks"];
    public static readonly string[] SquareMetres = ["登记面积", "土地面积", "宗地面积", "DJMJ", "MJ", "ZDMJ", "TDMJ", "DKMJ", "area", "statedarea", "aream2", "面积平方米", "squaremetres"];
    public static readonly string[] Hectares = ["面积公顷", "公顷", "areaha", "hectares", "MJGQ"];
    public static readonly string[] Mu = ["面积亩", "登记面积亩", "亩", "MJM", "mu"];

    /// <summary>Metres or hectares: what 面积 means depends on the format.</summary>
    public const string Area = "面积";

    /// <summary>Counters of programs and what is computed here: nothing is lost by leaving them out.</summary>
    private static readonly string[] Left =
        ["点数", "图形属性", "图幅号", "图上面积", "TSMJ", "状态", "ZT", "图层", "TC", "FID", "OID", "OBJECTID", "id", "gid", "SHAPELENG", "SHAPEAREA", "SHAPELENGTH", "STAREASHAPE", "STLENGTHSH"];

    private static readonly HashSet<string> Known =
        [.. new[] { Code, Name, Use, LandClass, Ownership, Kind, Note, SquareMetres, Hectares, Mu, [Area], Left }.SelectMany(n => n).Select(Key)];

    /// <summary>Capital letters without blanks, underscores, brackets: parcel_code, Parcel Code and PARCELCODE are one name.</summary>
    public static string Key(string name) =>
        string.Concat(name.Where(c => char.IsLetterOrDigit(c)).Select(char.ToUpperInvariant)).Replace("M²", "平方米", StringComparison.Ordinal);

    /// <summary>Columns that nobody knows; they are told, not dropped in silence.</summary>
    public static IReadOnlyList<string> Unknown(IEnumerable<FileFeature> features) =>
        [.. features.SelectMany(f => f.Attributes.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Where(n => !Known.Contains(Key(n)))];

    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}

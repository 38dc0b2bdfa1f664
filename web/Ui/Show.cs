using System.Globalization;

namespace VillageTracker.Web.Ui;

/// <summary>
/// Numbers and days as people read them on screen. Unknown stays unknown: null shows as 未填, never as zero.
/// Amounts come in fen (分) and areas in 0.01 m², as they are stored.
/// </summary>
public static class Show
{
    public const string Unknown = "未填";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Count(long? value) => value?.ToString("N0", Culture) ?? Unknown;

    /// <summary>元 with two decimals, e.g. 185,976.00 元.</summary>
    public static string Yuan(long? fen) => fen is null ? Unknown : YuanFigure(fen.Value) + " 元";

    /// <summary>The number alone, for a column whose heading names the unit.</summary>
    public static string YuanFigure(long fen) => (fen / 100m).ToString("N2", Culture);

    /// <summary>万元, for totals; no more than two decimals, e.g. 1,000 万元.</summary>
    public static string WanYuan(long? fen) => fen is null ? Unknown : WanYuanFigure(fen.Value) + " 万元";

    public static string WanYuanFigure(long fen) => Round(fen / 1_000_000m).ToString("#,0.##", Culture);

    /// <summary>m² with two decimals, e.g. 88.56 m².</summary>
    public static string SquareMetres(long? hundredths) =>
        hundredths is null ? Unknown : SquareMetresFigure(hundredths.Value) + " m²";

    public static string SquareMetresFigure(long hundredths) => (hundredths / 100m).ToString("N2", Culture);

    /// <summary>亩 with two decimals; the conversion is the domain's business.</summary>
    public static string Mu(decimal? mu) => mu is null ? Unknown : Round(mu.Value).ToString("N2", Culture) + " 亩";

    public static string Percent(decimal? value) => value is null ? Unknown : PercentFigure(value.Value) + "%";

    public static string PercentFigure(decimal value) => Round(value).ToString("0.00", Culture);

    /// <summary>2020-10-31: sorts, lines up, and is never misread.</summary>
    public static string Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", Culture) ?? Unknown;

    /// <summary>2020年10月31日, in sentences.</summary>
    public static string LongDate(DateOnly day) => day.ToString("yyyy年M月d日", Culture);

    /// <summary>Digits without grouping, for an address.</summary>
    internal static string Plain(long value) => value.ToString(Culture);

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}

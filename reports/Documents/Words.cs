using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Reports.Documents;

/// <summary>How the papers write days, counts and shares.</summary>
internal static class Words
{
    public const string DemonstrationMark = "演示数据";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day, string whenNone = "—") => day is { } known ? Day(known) : whenNone;

    /// <summary>2020年10月31日.</summary>
    public static string LongDay(DateOnly day) => Text($"{day.Year}年{day.Month}月{day.Day}日");

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>0.8933 as 89.33%.</summary>
    public static string Rate(decimal share) => Percent(share * 100m);

    /// <summary>49.73 as 49.73%; rounded half away from zero, as on the screens.</summary>
    public static string Percent(decimal percent) => Round(percent).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    /// <summary>+6.00 or −10.00, percentage points.</summary>
    public static string Points(decimal points) => Round(points).ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    public static string Wan(Money money) => money.Wan().ToString("N2", CultureInfo.InvariantCulture);

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}

using System.Globalization;
using System.Text.RegularExpressions;
using VillageTracker.Domain.Common;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>The period a progress report covers (报告期): a month 2020-10, a quarter 2020-Q3 or a year 2020.</summary>
public sealed partial record ReportPeriod
{
    private ReportPeriod(string code, string name, DateOnly from, DateOnly to) => (Code, Name, From, To) = (code, name, from, to);

    /// <summary>2020-10, 2020-Q3 or 2020: as typed on the command line and in the address of the page.</summary>
    public string Code { get; }

    /// <summary>2020年10月, 2020年第三季度 or 2020年度.</summary>
    public string Name { get; }

    public DateOnly From { get; }

    public DateOnly To { get; }

    [GeneratedRegex("^(20[0-9]{2})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }

    /// <exception cref="RefusedException">No period (<see cref="PeriodUnreadable"/>).</exception>
    public static ReportPeriod Parse(string? text)
    {
        var clean = (text ?? "").Trim();
        if (Pattern.Match(clean) is not { Success: true } match)
        {
            throw new RefusedException(new PeriodUnreadable(clean));
        }

        var year = Number(match.Groups[1]);
        return match.Groups[2].Success ? Month(year, Number(match.Groups[2]))
            : match.Groups[3].Success ? Quarter(year, Number(match.Groups[3]))
            : Year(year);
    }

    public static ReportPeriod Month(int year, int month) =>
        new(Text($"{year}-{month:00}"), Text($"{year}年{month}月"), new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    public static ReportPeriod Quarter(int year, int quarter) =>
        new(Text($"{year}-Q{quarter}"), Text($"{year}年第{"一二三四"[quarter - 1]}季度"),
            new(year, quarter * 3 - 2, 1), new DateOnly(year, quarter * 3, 1).AddMonths(1).AddDays(-1));

    public static ReportPeriod Year(int year) => new(Text($"{year}"), Text($"{year}年度"), new(year, 1, 1), new(year, 12, 31));

    /// <summary>The day the figures stand at (数据截至): the last day of the period, or today while the period still runs.</summary>
    /// <exception cref="RefusedException">The period has not begun (<see cref="PeriodInFuture"/>).</exception>
    public DateOnly AsOf(DateOnly today) =>
        From > today ? throw new RefusedException(new PeriodInFuture(Name, From)) : To < today ? To : today;

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What was typed is neither a month nor a quarter nor a year.</summary>
public sealed record PeriodUnreadable(string Text)
    : Refusal($"“{Text}”不是报告期，请写成月份 2020-10、季度 2020-Q3 或年份 2020。");

/// <summary>There is nothing to report of a time to come.</summary>
public sealed record PeriodInFuture(string Name, DateOnly From)
    : Refusal($"{Name}还没有开始（{From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 起），不能出报告。");

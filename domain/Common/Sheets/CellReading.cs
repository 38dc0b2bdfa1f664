using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Turns a cell into a number, a day or a code, or says what is wrong with it.</summary>
/// <remarks>A day is read only from a form that means one day in China; 3/4/2020 is refused, because it is March to one and April to another.</remarks>
internal static partial class CellReading
{
    private const double ExactDigits = 1e15;

    [GeneratedRegex("^[0-9](?:\\.[0-9]+)?E\\+?[0-9]+$")]
    private static partial Regex Exponent { get; }

    [GeneratedRegex("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:T?[0-9]{1,2}:[0-9:.]+Z?)?$")]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex("^([0-9]{4})([0-9]{2})([0-9]{2})$")]
    private static partial Regex Digits { get; }

    [GeneratedRegex("(?:平方米|㎡|M2|M²|元|户|人|块|个)$")]
    private static partial Regex UnitAtEnd { get; }

    public static (decimal? Value, string? Why) Number(SheetCell cell) => cell switch
    {
        { Error: { } error } => (null, Broken(error)),
        { Value: null, IsFormula: true } => (null, NoResult),
        { Value: null } => (null, null),
        { Value: double number } => Math.Abs(number) < ExactDigits ? (Exact(number), null) : (null, "数字太大，请核对"),
        { Value: int number } => (number, null),
        { Value: DateTime } => (null, "单元格是日期格式，应为数字；请把格式改为“数值”后重新填写"),
        { Value: bool } => (null, "应为数字"),
        _ => NumberIn(cell.Text),
    };

    public static (DateOnly? Value, string? Why) Day(SheetCell cell) => cell switch
    {
        { Error: { } error } => (null, Broken(error)),
        { Value: null, IsFormula: true } => (null, NoResult),
        { Value: null } => (null, null),
        { Value: DateTime at } => InReason(DateOnly.FromDateTime(at)),
        { Value: double number } => DayIn(number.ToString("0.####", CultureInfo.InvariantCulture)),
        { Value: int number } => DayIn(number.ToString(CultureInfo.InvariantCulture)),
        { Value: bool } => (null, "应为日期，如 2020-03-15"),
        _ => DayIn(cell.Text),
    };

    /// <summary>A code or a long number as text; says so when Excel has already eaten its digits.</summary>
    public static (string? Value, string? Why) Code(SheetCell cell, string what) => cell switch
    {
        { Error: { } error } => (null, Broken(error)),
        { Value: null, IsFormula: true } => (null, NoResult),
        { Value: null } => (null, null),
        { Value: double number } when Math.Abs(number) >= ExactDigits => (null, Damaged(what, number)),
        { Value: string text } when text.AsSpan().ContainsAny("EeＥｅ") && Exponent.IsMatch(HalfWidth.Code(text)) => (null, Damaged(what, null)),
        _ => (cell.Text.Length == 0 ? null : cell.Text, null),
    };

    internal const string NoResult = "单元格是公式，但文件里没有它的计算结果；请在 Excel 里打开、保存一次，或改成数值";

    internal static string Broken(string error) => $"单元格是错误值 {error}，请改正公式或直接填写";

    internal static string Damaged(string what, double? number) =>
        $"{what}被 Excel 变成了数字{(number is { } n ? $"（{n.ToString("0.#####E+0", CultureInfo.InvariantCulture)}）" : "")}，15 位以后已经丢失；请把这一列设为“文本”格式，再按证件重新填写";

    /// <summary>Fifteen digits are what a spreadsheet keeps of a number, so 98.4 comes out as 98.4.</summary>
    private static decimal Exact(double number) => (decimal)number;

    private static (decimal?, string?) NumberIn(string text)
    {
        var typed = HalfWidth.Code(text, alsoDrop: ",¥￥'");
        if (typed.Length == 0)
        {
            return (null, null);
        }

        var bare = UnitAtEnd.Replace(typed, "");
        return decimal.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (number, null)
            : (null, $"“{Shortened(text)}”不是数字");
    }

    private static (DateOnly?, string?) DayIn(string text)
    {
        var typed = HalfWidth.Code(text, alsoDrop: "'");
        if (typed.Length == 0)
        {
            return (null, null);
        }

        var match = YearFirst.Match(typed) is { Success: true } first ? first : Digits.Match(typed);
        if (!match.Success)
        {
            return (null, double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 1 and < 80_000
                ? $"{typed} 是数字，不是日期；请把单元格设为日期格式，或写成 2020-03-15"
                : $"“{Shortened(text)}”不是日期，请写成 2020-03-15（年-月-日）");
        }

        var (year, month, day) = (Part(match, 1), Part(match, 2), Part(match, 3));
        return month is >= 1 and <= 12 && year > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? InReason(new(year, month, day))
            : (null, $"日历上没有“{Shortened(text)}”这一天");
    }

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static (DateOnly?, string?) InReason(DateOnly day) => day.Year is >= 1900 and <= 2100
        ? (day, null)
        : (null, $"日期 {day:yyyy-MM-dd} 不合常理，请核对");

    internal static string Shortened(string text) => text.Length <= 20 ? text : text[..20] + "…";
}

using System.Globalization;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>What is wrong with one cell, said with its address: C17：身份证号码应为18位。</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1; 0 when the whole row is meant.</param>
public sealed record CellFault(int Row, int Column, string Header, string Message)
{
    public string Address => Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"第{Row}行") : CellAddress.Of(Column, Row);

    /// <summary>"C17：身份证号码应为18位。".</summary>
    public override string ToString() => $"{Address}：{Message}";
}

/// <summary>One cell as it stood in the file.</summary>
/// <param name="Value">Text, number, day, truth value, or null where it is empty.</param>
/// <param name="IsFormula">The value is what a formula came to when the file was last saved.</param>
/// <param name="Error">#N/A and its like, or null.</param>
public readonly record struct SheetCell(object? Value, bool IsFormula = false, string? Error = null)
{
    public bool IsEmpty => Error is null && !IsFormula && (Value is null || (Value is string text && string.IsNullOrWhiteSpace(text)));

    /// <summary>As a person would read it; whole numbers without exponent or decimals.</summary>
    public string Text => Error ?? Value switch
    {
        null => "",
        string text => text.Trim(),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double whole when double.IsInteger(whole) && Math.Abs(whole) < 1e15 => whole.ToString("0", CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "是" : "否",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}

/// <summary>One row as it stood in the file.</summary>
/// <param name="Number">From 1, as the spreadsheet shows it.</param>
/// <param name="IsHidden">Hidden by a person or a filter.</param>
public sealed record SheetRow(int Number, SheetCell[] Cells, bool IsHidden)
{
    /// <param name="column">From 1.</param>
    public SheetCell Cell(int column) => column >= 1 && column <= Cells.Length ? Cells[column - 1] : default;

    public bool IsEmpty => Array.TrueForAll(Cells, c => c.IsEmpty);
}

/// <summary>A block of merged cells; all numbers from 1, both ends included.</summary>
public sealed record MergedCells(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public string Range => $"{CellAddress.Of(FirstColumn, FirstRow)}:{CellAddress.Of(LastColumn, LastRow)}";

    public bool Holds(int column, int row) => column >= FirstColumn && column <= LastColumn && row >= FirstRow && row <= LastRow;
}

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>What stands in the cells of a column: how they are read, written, aligned and, where personal, masked.</summary>
public enum ColumnKind { Text, Code, Count, Money, FloorArea, LandArea, Number, Date, Choice, IdNumber, Phone, BankAccount }

/// <summary>A column of a table, declared once (列): the template, the import, the export and the faults all speak from it.</summary>
/// <param name="Header">The heading without its unit: 证载面积.</param>
public sealed record Column(string Header, ColumnKind Kind)
{
    /// <summary>Other headings under which the column is met in old ledgers.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>An import needs the column and a value in every row.</summary>
    public bool Required { get; init; }

    /// <summary>Shown by an export; an import knows it and leaves it alone.</summary>
    public bool OnlyExported { get; init; }

    /// <summary>The longest text, in characters.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>The words that may stand in it.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What the template's notes say of it.</summary>
    public string? Note { get; init; }
    public string? Example { get; init; }

    /// <summary>Personal numbers: masked in every export that nobody gave a purpose for.</summary>
    public bool IsPersonal => Kind is ColumnKind.IdNumber or ColumnKind.Phone or ColumnKind.BankAccount;

    public string? Unit => Kind switch
    {
        ColumnKind.Money => "元",
        ColumnKind.FloorArea or ColumnKind.LandArea => "㎡",
        _ => null,
    };

    /// <summary>As it stands above the column: 证载面积（㎡）.</summary>
    public string Heading => Unit is null ? Header : $"{Header}（{Unit}）";

    /// <summary>In characters of the sheet's font.</summary>
    public double Width => Kind switch
    {
        ColumnKind.IdNumber or ColumnKind.BankAccount => 22,
        ColumnKind.Phone or ColumnKind.Money => 16,
        ColumnKind.Date or ColumnKind.Code or ColumnKind.Choice or ColumnKind.FloorArea or ColumnKind.LandArea => 14,
        ColumnKind.Count => 10,
        _ => MaxLength > 60 ? 34 : 18,
    };

    /// <summary>What may be filled in, for the notes of the template.</summary>
    public string Rule => Kind switch
    {
        ColumnKind.Choice => "只能填：" + string.Join('、', Choices),
        ColumnKind.Count => "整数",
        ColumnKind.Money => "数字，单位元，最多两位小数",
        ColumnKind.FloorArea or ColumnKind.LandArea => "数字，单位平方米，最多两位小数",
        ColumnKind.Number => "数字",
        ColumnKind.Date => "日期，如 2020-03-15",
        ColumnKind.IdNumber => "18 位，单元格设为“文本”格式",
        ColumnKind.BankAccount => "13 至 19 位，单元格设为“文本”格式",
        ColumnKind.Phone => "手机 11 位，固定电话写成 0515-88881234",
        _ => $"文字，最多 {MaxLength} 个字",
    };

    /// <summary>Whether a heading of a file means this column.</summary>
    public bool IsMeantBy(string heading)
    {
        var said = Plain(heading);
        return said.Length > 0 && (said == Plain(Header) || Aliases.Any(a => said == Plain(a)));
    }

    /// <summary>Without blanks, units in brackets and marks: “户 主*（必填）” is 户主.</summary>
    internal static string Plain(string heading)
    {
        var clean = HalfWidth.Code(heading, alsoDrop: "*:：＊");
        var bracket = clean.IndexOfAny(['(', '[', '【', '（']);
        return bracket > 0 ? clean[..bracket] : clean;
    }
}

/// <summary>A column and where its value comes from in a row of an export.</summary>
public sealed record Column<T>(Column Head, Func<T, object?> Value);

/// <summary>A table of the village that goes in or out as a sheet (表).</summary>
/// <param name="Key">In addresses and on the command line: households.</param>
/// <param name="Title">Of the sheet and the file: 被征收户.</param>
/// <param name="Area">The work area, as in the permission names.</param>
public sealed record SheetTable(string Key, string Title, string Area, IReadOnlyList<Column> Columns);

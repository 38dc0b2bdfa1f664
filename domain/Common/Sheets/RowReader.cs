using System.Globalization;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Reads one row by the columns of its table and collects every fault of it, each with its cell.</summary>
/// <remarks>A column that the file does not have reads as null without a fault: an import then leaves that fact as it is.</remarks>
public sealed class RowReader(SheetSource source, SheetRow row)
{
    private readonly List<CellFault> _faults = [];

    /// <summary>From 1, as the spreadsheet shows it.</summary>
    public int Number => row.Number;

    public SheetRow Row => row;

    public IReadOnlyList<CellFault> Faults => _faults;

    public bool IsSound => _faults.Count == 0;

    public bool Has(Column column) => source.Header.Has(column);

    /// <summary>"C17"; the row when the column is not in the file.</summary>
    public string Address(Column column) => Address(column, Number);

    /// <summary>The same for another row of the file.</summary>
    public string Address(Column column, int row) => new CellFault(row, source.Header.PlaceOf(column), "", "").Address;

    public void Fault(Column column, string message) => _faults.Add(new(Number, source.Header.PlaceOf(column), column.Header, Sentence(message)));

    public void Fault(Column column, Refusal refusal) => Fault(column, refusal.Message);

    /// <summary>The cell as a person reads it, personal numbers masked: for the preview.</summary>
    public string Shown(Column column)
    {
        var text = Cell(column).Text;
        return column.Kind switch
        {
            ColumnKind.IdNumber => Masking.CitizenId(text),
            ColumnKind.Phone => Masking.Phone(text),
            ColumnKind.BankAccount => Masking.BankAccount(text),
            _ => text,
        };
    }

    /// <summary>The cell's text as it stands, without any check: for looking things up ahead.</summary>
    internal string Raw(Column column) => Cell(column).Text;

    /// <summary>Text or code, trimmed; null when empty.</summary>
    public string? Text(Column column)
    {
        var (text, why) = CellReading.Code(Checked(column), column.Header);
        return Told(column, why) ? null
            : text is null ? Empty<string>(column)
            : text.Length > column.MaxLength && new StringInfo(text).LengthInTextElements > column.MaxLength ? Refuse<string>(column, $"最多 {column.MaxLength} 个字，现在 {new StringInfo(text).LengthInTextElements} 个字")
            : text;
    }

    public int? Count(Column column)
    {
        var (number, why) = CellReading.Number(Checked(column));
        return Told(column, why) ? null
            : number is null ? EmptyValue<int>(column)
            : number is < 0 or > 1_000_000 || decimal.Truncate(number.Value) != number ? RefuseValue<int>(column, $"应为整数，现在是 {number:0.####}")
            : decimal.ToInt32(number.Value);
    }

    public decimal? Quantity(Column column)
    {
        var (number, why) = CellReading.Number(Checked(column));
        return Told(column, why) ? null : number ?? EmptyValue<decimal>(column);
    }

    public FloorArea? FloorArea(Column column) => Hundredth(column) is { } value ? Common.FloorArea.FromSquareMetres(value) : null;

    public LandArea? LandArea(Column column) => Hundredth(column) is { } value ? Common.LandArea.FromSquareMetres(value) : null;

    public Money? Money(Column column)
    {
        var cell = Checked(column);
        if (cell.Value is string text && text.Contains('万', StringComparison.Ordinal))
        {
            return Common.Money.TryParse(HalfWidth.Code(text), out var amount) ? amount : RefuseValue<Money>(column, $"“{CellReading.Shortened(text)}”不是金额");
        }

        return Hundredth(column) is { } value ? Common.Money.FromYuan(value) : null;
    }

    public DateOnly? Date(Column column)
    {
        var (day, why) = CellReading.Day(Checked(column));
        return Told(column, why) ? null : day ?? EmptyValue<DateOnly>(column);
    }

    /// <summary>One of an enum's words.</summary>
    public T? Choice<T>(Column column, Func<T, string> label)
        where T : struct, Enum
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var said = HalfWidth.Code(text);
        foreach (var value in Enum.GetValues<T>())
        {
            if (HalfWidth.Code(label(value)) == said)
            {
                return value;
            }
        }

        return RefuseValue<T>(column, $"“{CellReading.Shortened(text)}”不是可填的词，只能填：{string.Join('、', column.Choices)}");
    }

    /// <summary>An identity number; one that is masked (an export sent back) is told apart, not read.</summary>
    public ReadNumber<CitizenIdNumber> IdNumber(Column column, DateOnly today)
    {
        if (Text(column) is not { } text)
        {
            return new(null, null);
        }

        if (text.Contains('*', StringComparison.Ordinal))
        {
            return new(null, text);
        }

        var why = CitizenIdNumber.Fault(text, today);
        if (why is not null && HalfWidth.Code(text) is { Length: CitizenIdNumber.Length } code && code.EndsWith("000", StringComparison.Ordinal))
        {
            return new(Refuse<CitizenIdNumber>(column, "身份证号码最后几位是 0，多半被 Excel 改坏了；请把这一列设为“文本”格式，再按证件重新填写"), null);
        }

        return why is not null ? new(Refuse<CitizenIdNumber>(column, why.Message), null)
            : CitizenIdNumber.TryParse(text, out var number) ? new(number, null)
            : new(null, null);
    }

    /// <summary>A telephone; a masked one is told apart, not read.</summary>
    public ReadNumber<PhoneNumber> Phone(Column column) => Text(column) switch
    {
        null => new(null, null),
        var text when text.Contains('*', StringComparison.Ordinal) => new(null, text),
        var text when PhoneNumber.TryParse(text, out var phone) => new(phone, null),
        _ => new(Refuse<PhoneNumber>(column, new PhoneNumberNotValid().Message), null),
    };

    /// <summary>A bank account; a masked one is told apart, not read.</summary>
    public ReadNumber<BankCardNumber> BankAccount(Column column) => Text(column) switch
    {
        null => new(null, null),
        var text when text.Contains('*', StringComparison.Ordinal) => new(null, text),
        var text when BankCardNumber.TryParse(text, out var card) => new(card, null),
        _ => new(Refuse<BankCardNumber>(column, new BankCardNumberNotValid().Message), null),
    };

    private SheetCell Cell(Column column) => row.Cell(source.Header.PlaceOf(column));

    private SheetCell Checked(Column column)
    {
        if (source.Header.MergedAt(source.Header.PlaceOf(column), Number) is { } range && Cell(column).IsEmpty)
        {
            Fault(column, $"是合并单元格 {range} 的一部分，看不出这一行的值；请取消合并，每行都填");
            return default;
        }

        return Cell(column);
    }

    private decimal? Hundredth(Column column)
    {
        var (number, why) = CellReading.Number(Checked(column));
        return Told(column, why) ? null
            : number is not { } value ? EmptyValue<decimal>(column)
            : value < 0 ? RefuseValue<decimal>(column, $"不能是负数，现在是 {value:0.####}")
            : value >= 100_000_000_000 ? RefuseValue<decimal>(column, "数字太大，请核对")
            : decimal.Round(value, 2) != value ? RefuseValue<decimal>(column, $"最多两位小数，现在是 {value:0.######}")
            : value;
    }

    private bool Told(Column column, string? why)
    {
        if (why is not null)
        {
            Fault(column, why);
        }

        return why is not null;
    }

    private T? Empty<T>(Column column)
        where T : class
    {
        FaultIfRequired(column);
        return null;
    }

    private T? EmptyValue<T>(Column column)
        where T : struct
    {
        FaultIfRequired(column);
        return null;
    }

    private void FaultIfRequired(Column column)
    {
        if (column.Required && !_faults.Exists(f => f.Header == column.Header))
        {
            Fault(column, $"没有填{column.Header}");
        }
    }

    private T? Refuse<T>(Column column, string message)
        where T : class
    {
        Fault(column, message);
        return null;
    }

    private T? RefuseValue<T>(Column column, string message)
        where T : struct
    {
        Fault(column, message);
        return null;
    }

    private static string Sentence(string message) => message.EndsWith('。') ? message : message + "。";
}

/// <summary>A personal number read from a cell.</summary>
/// <param name="Number">The number, or null.</param>
/// <param name="Masked">The masked form that stood there instead, or null.</param>
public readonly record struct ReadNumber<T>(T? Number, string? Masked)
    where T : class;

using System.IO.Compression;
using System.Text;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Writes a workbook (.xlsx) row by row into a stream, with constant memory.</summary>
/// <remarks>
/// Codes and numbers of people are text cells, so that no spreadsheet turns them into 3.2E+17. A text that begins like a formula (= + - @) is
/// marked as text and never runs. Several sheets are written one after another.
/// </remarks>
public sealed class SheetWriter(Stream output) : IDisposable
{
    public const int MostRows = 1_000_000;
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> _sheets = [];
    private Stream? _part;
    private XmlBytes _xml = null!;
    private IReadOnlyList<Column> _columns = [];
    private SheetStyle[] _styles = [];
    private int _row;
    private bool _isForFilling;

    /// <summary>Rows written to the sheet in hand, the heading included.</summary>
    public int Rows => _row;

    /// <param name="name">Of the sheet, at most 31 characters.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="isForFilling">A template: required headings are red, choices become lists to choose from.</param>
    public void Begin(string name, IReadOnlyList<Column> columns, bool isForFilling = false)
    {
        EndSheet();
        _sheets.Add(Plain(name));
        _part = Entry($"xl/worksheets/sheet{_sheets.Count}.xml");
        _xml = new(_part);
        (_columns, _styles, _row, _isForFilling) = (columns, [.. columns.Select(c => SheetParts.Of(c.Kind))], 0, isForFilling);
        _xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\">"u8)
            .Raw("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"u8);
        for (var c = 0; c < columns.Count; c++)
        {
            _xml.Raw("<col min=\""u8).Number(c + 1).Raw("\" max=\""u8).Number(c + 1).Raw("\" width=\""u8).Number((decimal)columns[c].Width)
                .Raw("\" style=\""u8).Number((int)_styles[c]).Raw("\" customWidth=\"1\"/>"u8);
        }

        _xml.Raw("</cols><sheetData>"u8);
        Heading();
    }

    /// <param name="values">Text, whole number, decimal, day, money, area or null, one a column.</param>
    /// <param name="marked">Columns (from 0) whose cell is painted as faulty.</param>
    public void Row(ReadOnlySpan<object?> values, IReadOnlySet<int>? marked = null)
    {
        StartRow();
        for (var c = 0; c < values.Length; c++)
        {
            if (marked?.Contains(c) == true)
            {
                Text(c, Convert.ToString(values[c], System.Globalization.CultureInfo.InvariantCulture) ?? "", SheetStyle.Marked);
            }
            else
            {
                Value(c, values[c]);
            }
        }

        _xml.Raw("</row>"u8);
    }

    public void Dispose()
    {
        EndSheet();
        Part("[Content_Types].xml", SheetParts.ContentTypesStart
            + string.Concat(_sheets.Select((_, n) => $"<Override PartName=\"/xl/worksheets/sheet{n + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
            + "</Types>");
        Part("_rels/.rels", SheetParts.Relations);
        Part("xl/styles.xml", SheetParts.Styles);
        Part("xl/workbook.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><workbook xmlns=\"{Namespace}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + string.Concat(_sheets.Select((s, n) => $"<sheet name=\"{s}\" sheetId=\"{n + 1}\" r:id=\"rId{n + 1}\"/>")) + "</sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(_sheets.Select((_, n) => $"<Relationship Id=\"rId{n + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{n + 1}.xml\"/>"))
            + $"<Relationship Id=\"rId{_sheets.Count + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        _zip.Dispose();
    }

    private void Heading()
    {
        StartRow();
        for (var c = 0; c < _columns.Count; c++)
        {
            Text(c, _columns[c].Heading, _isForFilling && _columns[c].Required ? SheetStyle.RequiredHeading : SheetStyle.Heading);
        }

        _xml.Raw("</row>"u8);
    }

    private void StartRow() => _xml.Raw("<row r=\""u8).Number(++_row).Raw("\">"u8);

    private void Value(int column, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: Text(column, text, _columns[column].MaxLength > 500 ? SheetStyle.Wrapped : SheetStyle.Text); break;
            case int whole: Number(column, whole, _styles[column]); break;
            case long whole: Number(column, whole, _styles[column]); break;
            case decimal number: Number(column, number, _styles[column]); break;
            case Money money: Number(column, money.Yuan, _styles[column]); break;
            case FloorArea area: Number(column, area.SquareMetres, _styles[column]); break;
            case LandArea area: Number(column, area.SquareMetres, _styles[column]); break;
            case DateOnly day: Day(column, day); break;
            default: throw new ArgumentException($"A sheet has no cell for {value.GetType().Name}.", nameof(value));
        }
    }

    private void Day(int column, DateOnly day)
    {
        const int firstOfMarch1900 = 61; // before it Excel counts a leap day that never was
        var serial = day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
        if (serial < firstOfMarch1900)
        {
            Text(column, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), SheetStyle.Text);
        }
        else
        {
            Number(column, serial, SheetStyle.Day);
        }
    }

    private void Number(int column, decimal number, SheetStyle style)
    {
        Cell(column, style);
        _xml.Raw("\"><v>"u8).Number(number).Raw("</v></c>"u8);
    }

    private void Text(int column, string text, SheetStyle style)
    {
        if (text.Length == 0 && style == SheetStyle.Text)
        {
            return;
        }

        Cell(column, style == SheetStyle.Text && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? SheetStyle.GuardedText : style);
        _xml.Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8).Text(text.Length > 32_000 ? text[..32_000] : text).Raw("</t></is></c>"u8);
    }

    private void Cell(int column, SheetStyle style)
    {
        Span<char> letters = stackalloc char[3];
        Span<byte> bytes = stackalloc byte[3];
        var name = CellAddress.Letters(column + 1);
        name.CopyTo(letters);
        var count = Encoding.ASCII.GetBytes(letters[..name.Length], bytes);
        _xml.Raw("<c r=\""u8).Raw(bytes[..count]).Number(_row).Raw("\" s=\""u8).Number((int)style);
    }

    private void EndSheet()
    {
        if (_part is null)
        {
            return;
        }

        _xml.Raw("</sheetData>"u8);
        if (_row > 1 && _columns.Count > 0 && !_isForFilling)
        {
            _xml.Raw("<autoFilter ref=\"A1:"u8).Text(CellAddress.Of(_columns.Count, _row)).Raw("\"/>"u8);
        }

        if (_isForFilling)
        {
            Lists();
        }

        _xml.Raw("</worksheet>"u8).Flush();
        _part.Dispose();
        _part = null;
    }

    private void Lists()
    {
        var choices = _columns.Select((c, n) => (Column: c, Place: n + 1)).Where(c => c.Column.Choices.Count > 0 && string.Join(',', c.Column.Choices).Length < 250).ToList();
        if (choices.Count == 0)
        {
            return;
        }

        _xml.Raw("<dataValidations count=\""u8).Number(choices.Count).Raw("\">"u8);
        foreach (var (column, place) in choices)
        {
            var letters = CellAddress.Letters(place);
            _xml.Raw("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\""u8).Text($"{letters}2:{letters}20000").Raw("\"><formula1>\""u8)
                .Text(string.Join(',', column.Choices)).Raw("\"</formula1></dataValidation>"u8);
        }

        _xml.Raw("</dataValidations>"u8);
    }

    private Stream Entry(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }

    private void Part(string name, string text)
    {
        using var stream = Entry(name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A sheet's name has at most 31 characters, none of them a bracket or slash, and each name once.</summary>
    private string Plain(string name)
    {
        var clean = string.Concat(name.Where(c => !"[]:*?/\\<>&\"'".Contains(c, StringComparison.Ordinal)));
        clean = clean.Length > 25 ? clean[..25] : clean.Length == 0 ? "表" : clean;
        return _sheets.Contains(clean) ? $"{clean} {_sheets.Count + 1}" : clean;
    }
}

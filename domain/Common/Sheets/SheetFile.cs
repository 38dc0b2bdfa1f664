using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>One sheet of a file: its merged cells at once, its rows as they are asked for.</summary>
public sealed record SheetTab(string Name, bool IsHidden, IReadOnlyList<MergedCells> Merged, IEnumerable<SheetRow> Rows);

/// <summary>A workbook (.xlsx, .xls) or a text table (.csv), judged by its content and not by its name.</summary>
public sealed class SheetFile
{
    public const int MostRows = 200_000;
    public const int MostColumns = 200;

    private readonly byte[] _file;
    private readonly WorkbookGuard? _guard;
    private readonly (string Text, string Encoding)? _csv;

    private SheetFile(byte[] file, string name)
    {
        (_file, Name) = (file, name);
        switch (file)
        {
            case [(byte)'P', (byte)'K', ..]:
                _guard = WorkbookGuard.Inspect(file, name);
                break;
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                Notes.Add("文件是旧格式（.xls）；公式单元格按上次保存时的结果读取。");
                break;
            default:
                _csv = CsvRows.Decode(file) ?? throw new RefusedException(new SheetFileUnreadable(name, "它不是 Excel 文件（.xlsx、.xls），也不是文本表格（.csv）"));
                RefuseWebPage(_csv.Value.Text);
                Notes.Add($"文件内容是文本表格（CSV，编码 {_csv.Value.Encoding}），已按文本读取。");
                break;
        }
    }

    static SheetFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string Name { get; }

    /// <summary>What a person should know about how the file was read.</summary>
    public List<string> Notes { get; } = [];

    /// <exception cref="RefusedException">Not a table, locked, broken, or far too much in it.</exception>
    public static SheetFile Open(byte[] file, string name) =>
        file.Length == 0 ? throw new RefusedException(new SheetFileUnreadable(name, "文件是空的")) : new(file, name);

    /// <summary>The sheets one after another; a sheet's rows can be read only until the next sheet is asked for.</summary>
    /// <exception cref="RefusedException">Locked or broken.</exception>
    public IEnumerable<SheetTab> Tabs() => _csv is { } csv ? [new("CSV", false, [], Numbered(csv.Text))] : Workbook();

    private IEnumerable<SheetTab> Workbook()
    {
        using var reader = Guarded(() => ExcelReaderFactory.CreateReader(
            new MemoryStream(_file, writable: false), new() { FallbackEncoding = Encoding.GetEncoding("GB18030") }));
        do
        {
            var merged = (reader.MergeCells ?? []).Select(m => new MergedCells(m.FromColumn + 1, m.FromRow + 1, m.ToColumn + 1, m.ToRow + 1)).ToList();
            yield return new(reader.Name, reader.VisibleState != "visible", merged, Rows(reader, _guard?.MarksOf(reader.Name) ?? SheetMarks.None));
        }
        while (Guarded(reader.NextResult));
    }

    private IEnumerable<SheetRow> Rows(IExcelDataReader reader, SheetMarks marks)
    {
        var columns = Math.Min(reader.FieldCount, MostColumns);
        for (var row = 1; Guarded(reader.Read); row++)
        {
            if (row > MostRows)
            {
                throw new RefusedException(new SheetTooManyRows(Name, MostRows));
            }

            var cells = new SheetCell[columns];
            for (var c = 0; c < columns; c++)
            {
                cells[c] = new(reader.GetValue(c), marks.IsFormula(c + 1, row), marks.ErrorAt(c + 1, row));
            }

            yield return new(row, cells, reader.RowHeight <= 0);
        }
    }

    private IEnumerable<SheetRow> Numbered(string text)
    {
        var row = 0;
        foreach (var cells in CsvRows.Split(text))
        {
            if (++row > MostRows)
            {
                throw new RefusedException(new SheetTooManyRows(Name, MostRows));
            }

            yield return new(row, [.. cells.Take(MostColumns).Select(c => new SheetCell(c.Length == 0 ? null : c))], false);
        }
    }

    /// <remarks>Only calls of the workbook library run in here: what its parser trips over in a damaged file can be any of these.</remarks>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new RefusedException(new SheetFileLocked(Name));
        }
        catch (Exception fault) when (fault is HeaderException or ExcelReaderException or IOException or InvalidDataException or System.Xml.XmlException
            or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException or NotSupportedException or InvalidOperationException or NullReferenceException)
        {
            throw new RefusedException(new SheetFileUnreadable(Name, "文件不完整或已损坏，请在 Excel 里重新保存"));
        }
    }

    private void RefuseWebPage(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(new SheetFileIsWebPage(Name));
        }
    }
}

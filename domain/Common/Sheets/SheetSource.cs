namespace VillageTracker.Domain.Common.Sheets;

/// <summary>The sheet of a file that holds a table: which column stands where, and its rows one by one.</summary>
/// <remarks>
/// The first visible sheet whose heading has every required column is taken. The heading may stand below a title; its columns may come in any
/// order. The rows can be walked once; open the file again for another walk.
/// </remarks>
public sealed class SheetSource : IDisposable
{
    private const int TitleRows = 30;
    private static readonly string[] Feet = ["合计", "总计", "小计", "共计", "制表", "填表", "审核", "注：", "备注：", "说明："];

    private readonly IEnumerator<SheetTab> _tabs;
    private readonly IEnumerable<SheetRow> _rows;
    private readonly List<string> _notes;

    private SheetSource(SheetTable table, SheetHeader header, IEnumerable<SheetRow> rows, IEnumerator<SheetTab> tabs, List<string> notes) =>
        (Table, Header, _rows, _tabs, _notes) = (table, header, rows, tabs, notes);

    public SheetTable Table { get; }

    public SheetHeader Header { get; }

    /// <summary>Formula cells whose saved result was read, as far as the rows have been walked.</summary>
    public int Formulas { get; private set; }

    public string? FirstFormula { get; private set; }
    public List<int> HiddenRows { get; } = [];
    public List<int> SkippedRows { get; } = [];

    /// <summary>What a person should know about how the file was read; complete when the rows have been walked.</summary>
    public IReadOnlyList<string> Notes =>
    [
        .. _notes,
        .. Header.Unknown.Count == 0 ? [] : new[] { $"不认识的列没有读：{string.Join('、', Header.Unknown)}。" },
        .. Header.OnlyExported.Count == 0 ? [] : new[] { $"这些列只供查看，导入时不读：{string.Join('、', Header.OnlyExported)}。" },
        .. Formulas == 0 ? [] : new[] { $"有 {Formulas} 个公式单元格（如 {FirstFormula}），按文件里保存的计算结果读取，请核对。" },
        .. HiddenRows.Count == 0 ? [] : new[] { $"有 {HiddenRows.Count} 行是隐藏的或被筛选掉的（如第 {HiddenRows[0]} 行），也一起读入。" },
        .. SkippedRows.Count == 0 ? [] : new[] { $"第 {string.Join('、', SkippedRows.Take(10))} 行像是合计或落款，没有读。" },
    ];

    /// <param name="sheet">The sheet wanted; null takes the first that fits.</param>
    /// <exception cref="RefusedException">No such sheet, no heading, columns missing, twice or merged.</exception>
    public static SheetSource Open(SheetFile file, SheetTable table, string? sheet = null)
    {
        var tabs = file.Tabs().GetEnumerator();
        var (seen, skipped) = (new List<string>(), new List<string>());
        SheetHeader? nearly = null;
        while (tabs.MoveNext())
        {
            var tab = tabs.Current;
            seen.Add(tab.Name);
            if (sheet is null ? tab.IsHidden : tab.Name != sheet)
            {
                skipped.Add(tab.Name);
                continue;
            }

            var rows = tab.Rows.GetEnumerator();
            var top = Top(rows);
            var header = SheetHeader.Find(tab, top, table);
            if (header is { Missing.Count: 0 })
            {
                return new(table, header, Rest(top, rows, header.Row), tabs, [.. file.Notes, .. Others(seen, skipped)]);
            }

            nearly ??= header;
            skipped.Add(tab.Name);
        }

        tabs.Dispose();
        throw new RefusedException(Why(file, table, sheet, seen, nearly));
    }

    public IEnumerable<RowReader> Rows()
    {
        foreach (var row in _rows)
        {
            if (row.IsEmpty)
            {
                continue;
            }

            if (IsFoot(row))
            {
                SkippedRows.Add(row.Number);
                continue;
            }

            Watch(row);
            yield return new(this, row);
        }
    }

    public void Dispose() => _tabs.Dispose();

    private void Watch(SheetRow row)
    {
        if (row.IsHidden)
        {
            HiddenRows.Add(row.Number);
        }

        for (var c = 0; c < row.Cells.Length; c++)
        {
            if (row.Cells[c].IsFormula)
            {
                Formulas++;
                FirstFormula ??= CellAddress.Of(c + 1, row.Number);
            }
        }
    }

    private static bool IsFoot(SheetRow row)
    {
        var first = Array.Find(row.Cells, c => !c.IsEmpty).Text;
        return Array.Exists(Feet, f => first.StartsWith(f, StringComparison.Ordinal));
    }

    private static List<SheetRow> Top(IEnumerator<SheetRow> rows)
    {
        var top = new List<SheetRow>();
        while (top.Count < TitleRows && rows.MoveNext())
        {
            top.Add(rows.Current);
        }

        return top;
    }

    private static IEnumerable<SheetRow> Rest(List<SheetRow> top, IEnumerator<SheetRow> rows, int header)
    {
        foreach (var row in top.Where(r => r.Number > header))
        {
            yield return row;
        }

        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }

    private static IEnumerable<string> Others(List<string> seen, List<string> skipped) => skipped.Count == 0
        ? []
        : [$"读的是工作表“{seen[^1]}”；没有读：{string.Join('、', skipped)}。"];

    private static Refusal Why(SheetFile file, SheetTable table, string? sheet, List<string> seen, SheetHeader? nearly) =>
        sheet is not null && !seen.Contains(sheet) ? new SheetNotFound(sheet, string.Join('、', seen))
        : nearly is not null ? new SheetColumnsMissing(nearly.Sheet, nearly.Row, string.Join('、', nearly.Missing))
        : new SheetHasNoHeader(file.Name, string.Join('、', table.Columns.Where(c => c.Required).Select(c => c.Header)));
}

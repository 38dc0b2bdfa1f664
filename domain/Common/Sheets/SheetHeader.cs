namespace VillageTracker.Domain.Common.Sheets;

/// <summary>The heading row of a sheet: which of a table's columns stands where.</summary>
public sealed class SheetHeader
{
    private const int FewestMatches = 2;

    private readonly Dictionary<Column, int> _places = [];
    private readonly Dictionary<(int Column, int Row), string> _merged = [];

    private SheetHeader(string sheet, int row) => (Sheet, Row) = (sheet, row);

    public string Sheet { get; }

    /// <summary>From 1.</summary>
    public int Row { get; }

    /// <summary>The headings as they stand, with their column from 1.</summary>
    public IReadOnlyList<(int Column, string Heading)> Headings { get; private set; } = [];
    public List<string> Unknown { get; } = [];
    public List<string> OnlyExported { get; } = [];

    /// <summary>Required columns that are not there.</summary>
    public List<string> Missing { get; } = [];

    public bool Has(Column column) => _places.ContainsKey(column);

    /// <summary>Where a column stands, from 1; 0 when it does not.</summary>
    public int PlaceOf(Column column) => _places.GetValueOrDefault(column);

    /// <summary>The block of merged cells that hides a cell below or beside its first, or null.</summary>
    public string? MergedAt(int column, int row) => _merged.Count == 0 ? null : _merged.GetValueOrDefault((column, row));

    /// <summary>The row among the first ones that holds most of the table's headings; null when none holds two.</summary>
    /// <exception cref="RefusedException">A column stands twice, or headings are merged sideways.</exception>
    internal static SheetHeader? Find(SheetTab tab, List<SheetRow> top, SheetTable table)
    {
        var best = top.Select(row => (Row: row, Matches: Texts(tab, top, row).Count(t => table.Columns.Any(c => c.IsMeantBy(t.Heading)))))
            .DefaultIfEmpty().MaxBy(r => r.Matches);
        if (best.Row is null || best.Matches < Math.Min(FewestMatches, table.Columns.Count))
        {
            return null;
        }

        var header = new SheetHeader(tab.Name, best.Row.Number);
        header.Place(Texts(tab, top, best.Row), tab, table);
        return header;
    }

    private void Place(IReadOnlyList<(int Column, string Heading)> headings, SheetTab tab, SheetTable table)
    {
        Headings = headings;
        foreach (var (place, heading) in headings)
        {
            if (table.Columns.FirstOrDefault(c => c.IsMeantBy(heading)) is not { } column)
            {
                if (!FaultyRows.IsOwnHeading(heading))
                {
                    Unknown.Add($"{heading}（{CellAddress.Letters(place)}列）");
                }

                continue;
            }

            RefuseSideways(tab, place);
            if (!_places.TryAdd(column, place))
            {
                throw new RefusedException(new SheetColumnTwice(heading, CellAddress.Of(_places[column], Row), CellAddress.Of(place, Row)));
            }
        }

        OnlyExported.AddRange(_places.Keys.Where(c => c.OnlyExported).Select(c => c.Header));
        Missing.AddRange(table.Columns.Where(c => c.Required && !Has(c)).Select(c => c.Header));
        NoteMerged(tab);
    }

    private void RefuseSideways(SheetTab tab, int place)
    {
        if (tab.Merged.FirstOrDefault(m => m.Holds(place, Row) && m.LastColumn > m.FirstColumn) is { } wide)
        {
            throw new RefusedException(new SheetHeaderMerged(wide.Range));
        }
    }

    private void NoteMerged(SheetTab tab)
    {
        var columns = _places.Values.ToHashSet();
        foreach (var block in tab.Merged.Where(m => m.LastRow > Row))
        {
            for (var row = Math.Max(block.FirstRow, Row + 1); row <= Math.Min(block.LastRow, SheetFile.MostRows); row++)
            {
                for (var column = block.FirstColumn; column <= Math.Min(block.LastColumn, SheetFile.MostColumns); column++)
                {
                    if ((row, column) != (block.FirstRow, block.FirstColumn) && columns.Contains(column))
                    {
                        _merged[(column, row)] = block.Range;
                    }
                }
            }
        }
    }

    /// <summary>A heading merged downwards from the row above counts as standing in this row.</summary>
    private static List<(int Column, string Heading)> Texts(SheetTab tab, List<SheetRow> top, SheetRow row)
    {
        var texts = new List<(int, string)>();
        for (var c = 1; c <= row.Cells.Length; c++)
        {
            var text = row.Cell(c).Text;
            if (text.Length == 0 && tab.Merged.FirstOrDefault(m => m.FirstColumn == c && m.LastColumn == c && m.Holds(c, row.Number)) is { } tall)
            {
                text = top.Find(r => r.Number == tall.FirstRow)?.Cell(c).Text ?? "";
            }

            if (text.Length > 0)
            {
                texts.Add((c, text));
            }
        }

        return texts;
    }
}

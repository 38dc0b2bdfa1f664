namespace VillageTracker.Domain.Common.Sheets;

/// <summary>The workbook that goes back to the clerk: the faulty rows as they stood, the wrong cells painted, and what is wrong in words.</summary>
public sealed class FaultyRows : IDisposable
{
    private const string Problem = "问题";
    private const string OldRow = "原行号";

    private readonly SheetWriter _writer;
    private readonly IReadOnlyList<(int Column, string Heading)> _headings;

    public FaultyRows(Stream output, SheetHeader header)
    {
        _headings = [.. header.Headings.Where(h => !IsOwnHeading(h.Heading))];
        _writer = new(output);
        _writer.Begin("有问题的行",
        [
            .. _headings.Select(h => new Column(h.Heading, ColumnKind.Text)),
            new(Problem, ColumnKind.Text) { MaxLength = 600 }, new(OldRow, ColumnKind.Count),
        ]);
    }

    /// <summary>A workbook that was given back and corrected is uploaded with these two columns still in it.</summary>
    public static bool IsOwnHeading(string heading) => heading is Problem or OldRow;

    public void Add(RowReader row)
    {
        var cells = new object?[_headings.Count + 2];
        for (var c = 0; c < _headings.Count; c++)
        {
            cells[c] = row.Row.Cell(_headings[c].Column).Text;
        }

        cells[^2] = string.Join('\n', row.Faults.Select(f => f.ToString()));
        cells[^1] = row.Number;
        var wrong = row.Faults.Select(f => f.Column).ToHashSet();
        _writer.Row(cells, Enumerable.Range(0, _headings.Count).Where(c => wrong.Contains(_headings[c].Column)).ToHashSet());
    }

    public void Dispose() => _writer.Dispose();
}

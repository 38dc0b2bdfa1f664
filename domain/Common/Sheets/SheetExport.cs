namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Writes the rows of a query under the columns of a table, as many sheets as they need.</summary>
public static class SheetExport
{
    public static async Task<int> WriteAsync<T>(
        this SheetWriter sheet, string title, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        var heads = columns.Select(c => c.Head).ToList();
        var values = new object?[columns.Count];
        sheet.Begin(title, heads);
        var written = 0;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (sheet.Rows >= SheetWriter.MostRows)
            {
                sheet.Begin(title, heads);
            }

            for (var c = 0; c < columns.Count; c++)
            {
                values[c] = columns[c].Value(row);
            }

            sheet.Row(values);
            written++;
        }

        return written;
    }
}

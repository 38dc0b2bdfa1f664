using VillageTracker.Reports.Layout.Text;

namespace VillageTracker.Reports.Layout.Blocks;

/// <summary>A row whose cells are broken into lines.</summary>
internal sealed record MeasuredRow(IReadOnlyList<Cell> Cells, IReadOnlyList<string>[] Lines, TextStyle Style, float Height);

/// <summary>Measures and draws the rows of one table.</summary>
internal sealed class RowPen(Composer composer, Table table, float[] widths)
{
    private const float PadX = 5;
    private const float PadY = 3.2f;
    private const float Dot = 9;

    private readonly float _width = widths.Sum();

    public float EmptyHeight => table.Style.LineHeight + 6 * PadY;

    public MeasuredRow Measure(IReadOnlyList<Cell> cells, TextStyle style)
    {
        var lines = new IReadOnlyList<string>[cells.Count];
        var most = 1;
        for (var i = 0; i < lines.Length; i++)
        {
            var room = widths[i] - 2 * PadX - (cells[i].Light == Ink.None ? 0 : Dot);
            lines[i] = LineBreaker.Break(composer.Sheet.Ledger.Fonts, cells[i].Text ?? "", room, StyleOf(cells[i], style));
            most = Math.Max(most, lines[i].Count);
        }

        return new(cells, lines, style, most * style.LineHeight + 2 * PadY);
    }

    public void DrawHead(MeasuredRow head)
    {
        composer.Sheet.Box(composer.Left, composer.Y, _width, head.Height, Palette.PaleBlue);
        Edge(composer.Y, Palette.Blue, 0.9f);
        DrawCells(head);
        Edge(composer.Y, Palette.Blue, 0.5f);
    }

    public void DrawRow(MeasuredRow row, int index, MeasuredRow head)
    {
        if (row.Height > composer.PageBody - head.Height)
        {
            DrawInPieces(row, head);
            return;
        }

        if (table.Zebra && index % 2 == 1)
        {
            composer.Sheet.Box(composer.Left, composer.Y, _width, row.Height, Palette.Zebra);
        }

        DrawCells(row);
        Edge(composer.Y, Palette.Line, 0.5f);
    }

    public void DrawTotal(MeasuredRow total, bool first)
    {
        composer.Need(total.Height);
        if (first)
        {
            Edge(composer.Y, Palette.Blue, 0.7f);
        }

        DrawCells(total);
        Edge(composer.Y, Palette.Line, 0.5f);
    }

    public void DrawEmpty()
    {
        var style = table.Style.With(Palette.Grey);
        composer.Sheet.Text(composer.Left + _width / 2, composer.Y + 3 * PadY + style.Ascent, table.WhenEmpty, style, Align.Centre);
        composer.Y += EmptyHeight;
        Edge(composer.Y, Palette.Line, 0.5f);
    }

    /// <summary>A row taller than a page goes on where the next page begins.</summary>
    private void DrawInPieces(MeasuredRow row, MeasuredRow head)
    {
        var count = row.Lines.Max(lines => lines.Count);
        for (var from = 0; from < count;)
        {
            var fits = (int)((composer.Bottom - composer.Y - 2 * PadY) / row.Style.LineHeight);
            if (fits < 1)
            {
                composer.NewPage();
                DrawHead(head);
                continue;
            }

            var take = Math.Min(fits, count - from);
            var piece = row.Lines.Select(lines => (IReadOnlyList<string>)[.. lines.Skip(from).Take(take)]).ToArray();
            DrawCells(new(row.Cells, piece, row.Style, take * row.Style.LineHeight + 2 * PadY));
            Edge(composer.Y, Palette.Line, 0.5f);
            from += take;
        }
    }

    private void DrawCells(MeasuredRow row)
    {
        var x = composer.Left;
        for (var i = 0; i < row.Lines.Length; i++)
        {
            DrawCell(row, i, x);
            x += widths[i];
            if (table.Grid && i < row.Lines.Length - 1)
            {
                composer.Sheet.Line(x, composer.Y, x, composer.Y + row.Height, Palette.Line, 0.5f);
            }
        }

        if (table.Grid)
        {
            composer.Sheet.Line(composer.Left, composer.Y, composer.Left, composer.Y + row.Height, Palette.Line, 0.5f);
            composer.Sheet.Line(x, composer.Y, x, composer.Y + row.Height, Palette.Line, 0.5f);
        }

        composer.Y += row.Height;
    }

    private void DrawCell(MeasuredRow row, int column, float x)
    {
        var (cell, lines, align) = (row.Cells[column], row.Lines[column], table.Columns[column].Align);
        var style = StyleOf(cell, row.Style);
        var y = composer.Y + (row.Height - lines.Count * style.LineHeight) / 2 + style.Ascent;
        var left = x + PadX;
        if (cell.Light != Ink.None)
        {
            composer.Sheet.Circle(left + 3, y - style.Size * 0.36f, 2.8f, cell.Light);
            left += Dot;
        }

        var at = align switch { Align.Left => left, Align.Centre => (left + x + widths[column] - PadX) / 2, _ => x + widths[column] - PadX };
        for (var i = 0; i < lines.Count; i++)
        {
            composer.Sheet.Text(at, y + i * style.LineHeight, lines[i], style, align);
        }
    }

    private static TextStyle StyleOf(Cell cell, TextStyle style) =>
        style with { Ink = cell.Ink == Ink.None ? style.Ink : cell.Ink, Bold = style.Bold || cell.Bold };

    private void Edge(float y, Ink ink, float thickness) =>
        composer.Sheet.Line(composer.Left, y, composer.Left + _width, y, ink, thickness);
}

using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents;

/// <summary>A cell of a paper form: its printed label, what is filled in, and how many columns it takes.</summary>
internal readonly record struct FormCell(string Label, string Value, int Span = 1);

/// <summary>The ruled head of a paper form: labelled cells in even columns, a line around each, labels on a tint.</summary>
internal sealed class FormGrid(int columns, float labelWidth, float rowHeight, IReadOnlyList<IReadOnlyList<FormCell>> rows)
{
    public float Height => rows.Count * rowHeight;

    public void Draw(Sheet sheet, float x, float y, float width)
    {
        var column = width / columns;
        for (var r = 0; r < rows.Count; r++)
        {
            var (at, top) = (x, y + r * rowHeight);
            foreach (var cell in rows[r])
            {
                DrawCell(sheet, cell, at, top, column * cell.Span);
                at += column * cell.Span;
            }

            sheet.Line(x, top, x + width, top, Palette.MidGrey, 0.5f);
        }

        sheet.Box(x, y, width, Height, Ink.None, Palette.Blue, 0.9f);
    }

    private void DrawCell(Sheet sheet, FormCell cell, float x, float y, float width)
    {
        var baseline = y + rowHeight / 2 + 3.2f;
        sheet.Box(x, y, labelWidth, rowHeight, Palette.PaleBlue);
        sheet.Text(x + labelWidth / 2, baseline, cell.Label, Styles.Label with { Size = 8.5f }, Align.Centre);
        var room = width - labelWidth - 10;
        var style = Styles.Value;
        var wanted = sheet.Measure(cell.Value, style);
        style = wanted > room ? style with { Size = Math.Max(6.5f, style.Size * room / wanted) } : style;
        sheet.Text(x + labelWidth + 6, baseline, sheet.Fit(cell.Value, room + 1, style), style);
        sheet.Line(x, y, x, y + rowHeight, Palette.MidGrey, 0.5f);
        sheet.Line(x + labelWidth, y, x + labelWidth, y + rowHeight, Palette.MidGrey, 0.5f);
    }
}

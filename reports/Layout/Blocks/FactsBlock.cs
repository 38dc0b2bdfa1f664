using VillageTracker.Reports.Layout.Text;

namespace VillageTracker.Reports.Layout.Blocks;

/// <summary>Labels and values in even columns, a hairline under each row.</summary>
internal sealed class FactsBlock : Block
{
    private const float Gap = 16;
    private const float Padding = 3.5f;
    private readonly int _columns;
    private readonly IReadOnlyList<(string Label, string Value)> _facts;
    private float _labelWidth;
    private List<(float Height, List<IReadOnlyList<string>> Values)>? _rows;

    public FactsBlock(int columns, IReadOnlyList<(string Label, string Value)> facts)
    {
        (_columns, _facts) = (Math.Max(1, columns), facts);
        SpaceAfter = 8;
    }

    public override float Foremost(Composer composer) => Rows(composer) is [var first, ..] ? first.Height : 0;

    public override float Height(Composer composer) => Rows(composer).Sum(row => row.Height);

    public override void Place(Composer composer)
    {
        var column = ColumnWidth(composer);
        var rows = Rows(composer);
        for (var r = 0; r < rows.Count; r++)
        {
            composer.Need(rows[r].Height);
            for (var c = 0; c < rows[r].Values.Count; c++)
            {
                PlaceOne(composer, composer.Left + c * (column + Gap), column, rows[r].Height, _facts[r * _columns + c].Label, rows[r].Values[c]);
            }

            composer.Y += rows[r].Height;
        }
    }

    private void PlaceOne(Composer composer, float x, float width, float height, string label, IReadOnlyList<string> lines)
    {
        var sheet = composer.Sheet;
        var y = composer.Y + Padding;
        sheet.Text(x, y + Styles.Value.Ascent, label, Styles.Label);
        for (var i = 0; i < lines.Count; i++)
        {
            sheet.Text(x + _labelWidth, y + Styles.Value.Ascent + i * Styles.Value.LineHeight, lines[i], Styles.Value);
        }

        sheet.Line(x, composer.Y + height, x + width, composer.Y + height, Palette.Line, 0.5f);
    }

    private float ColumnWidth(Composer composer) => (composer.Width - (_columns - 1) * Gap) / _columns;

    private List<(float Height, List<IReadOnlyList<string>> Values)> Rows(Composer composer)
    {
        if (_rows is not null)
        {
            return _rows;
        }

        var column = ColumnWidth(composer);
        _labelWidth = Math.Min(column * 0.6f, _facts.Select(fact => composer.Sheet.Measure(fact.Label, Styles.Label)).DefaultIfEmpty(0).Max() + 10);
        return _rows = [.. _facts.Chunk(_columns).Select(facts => Row(composer, facts, column - _labelWidth))];
    }

    private static (float Height, List<IReadOnlyList<string>> Values) Row(Composer composer, (string Label, string Value)[] facts, float width)
    {
        var values = facts.Select(fact => LineBreaker.Break(composer.Sheet.Ledger.Fonts, fact.Value, width, Styles.Value)).ToList();
        return (values.Max(lines => lines.Count) * Styles.Value.LineHeight + 2 * Padding, values);
    }
}

using System.Globalization;

namespace VillageTracker.Reports.Layout.Blocks;

/// <summary>Places the rows of a table over as many pages as it takes.</summary>
internal sealed class TableBlock : Block
{
    private const float NarrowestShare = 20;
    private readonly Table _table;
    private readonly float[] _widths;
    private readonly List<IReadOnlyList<Cell>> _head;

    public TableBlock(Table table, float room)
    {
        _table = table;
        _widths = Widths(table, room);
        _head = [[.. table.Columns.Select(column => (Cell)column.Header)]];
        (SpaceBefore, SpaceAfter) = (2, 12);
        Check(table.Rows, table.Columns.Count);
        Check(table.Totals, table.Columns.Count);
    }

    public override float Foremost(Composer composer)
    {
        var pen = new RowPen(composer, _table, _widths);
        var first = _table.Rows.Count == 0 ? pen.EmptyHeight : pen.Measure(_table.Rows[0], _table.Style).Height;
        return Head(pen).Height + Math.Min(first, composer.PageBody / 2);
    }

    public override float Height(Composer composer)
    {
        var pen = new RowPen(composer, _table, _widths);
        return Head(pen).Height + Totals(pen).Sum(row => row.Height)
            + (_table.Rows.Count == 0 ? pen.EmptyHeight : _table.Rows.Sum(row => pen.Measure(row, _table.Style).Height));
    }

    public override void Place(Composer composer)
    {
        var pen = new RowPen(composer, _table, _widths);
        var head = Head(pen);
        var totals = Totals(pen);
        pen.DrawHead(head);
        if (_table.Rows.Count == 0)
        {
            pen.DrawEmpty();
        }

        for (var i = 0; i < _table.Rows.Count; i++)
        {
            var row = pen.Measure(_table.Rows[i], _table.Style);
            var needed = i == _table.Rows.Count - 1 ? row.Height + totals.Sum(total => total.Height) : row.Height;
            if (composer.Y + Math.Min(needed, composer.PageBody - head.Height) > composer.Bottom + 0.01f)
            {
                composer.NewPage();
                pen.DrawHead(head);
            }

            pen.DrawRow(row, i, head);
        }

        foreach (var total in totals)
        {
            pen.DrawTotal(total, first: ReferenceEquals(total, totals[0]));
        }
    }

    private MeasuredRow Head(RowPen pen) => pen.Measure(_head[0], Styles.CellHead with { Size = _table.Style.Size });

    private List<MeasuredRow> Totals(RowPen pen) => [.. _table.Totals.Select(row => pen.Measure(row, _table.Style.InBold()))];

    private static float[] Widths(Table table, float room)
    {
        var fixedWidth = table.Columns.Where(column => !column.IsShare).Sum(column => column.Width);
        var weights = table.Columns.Where(column => column.IsShare).Sum(column => column.Width);
        var shares = table.Columns.Count(column => column.IsShare);
        if (table.Columns.Count == 0 || fixedWidth + shares * NarrowestShare > room + 0.01f)
        {
            throw new LayoutException(string.Create(
                CultureInfo.InvariantCulture,
                $"表格“{string.Join('、', table.Columns.Select(column => column.Header))}”至少要 {fixedWidth + shares * NarrowestShare:0} 点宽，页面只有 {room:0} 点，请减少列或改用横向页面。"));
        }

        return [.. table.Columns.Select(column => column.IsShare ? column.Width / weights * (room - fixedWidth) : column.Width)];
    }

    private static void Check(IReadOnlyList<IReadOnlyList<Cell>> rows, int columns)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columns)
            {
                throw new LayoutException($"表格第 {i + 1} 行有 {rows[i].Count} 格，表头有 {columns} 列，两者应当相同。");
            }
        }
    }
}

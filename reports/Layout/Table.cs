namespace VillageTracker.Reports.Layout;

/// <summary>A column: its head, its width (points, or a share of what is left) and where its text stands.</summary>
public sealed record Column(string Header, float Width, Align Align, bool IsShare)
{
    /// <summary>As wide as said, in points.</summary>
    public static Column Fixed(string header, float width, Align align = Align.Left) => new(header, width, align, IsShare: false);

    /// <summary>A share of the width that fixed columns leave, by weight.</summary>
    public static Column Share(string header, float weight = 1, Align align = Align.Left) => new(header, weight, align, IsShare: true);
}

/// <summary>A cell: text, and its colour and weight where they differ from the row's. A string is a cell. Light is a small dot before the text.</summary>
public readonly record struct Cell(string Text, Ink Ink = default, bool Bold = false, Ink Light = default)
{
    public static implicit operator Cell(string? text) => new(text ?? "");

    public static Cell FromString(string? text) => text;
}

/// <summary>
/// A table: the head is repeated on every page, rows stay whole unless taller than a page, the totals stay with the last row.
/// </summary>
public sealed record Table(IReadOnlyList<Column> Columns)
{
    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; init; } = [];

    /// <summary>Rows at the end, in bold under a line.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Totals { get; init; } = [];

    public bool Zebra { get; init; } = true;

    /// <summary>Vertical lines and a frame, as forms have them.</summary>
    public bool Grid { get; init; }

    /// <summary>Said in place of rows when there are none.</summary>
    public string WhenEmpty { get; init; } = "没有记录。";

    public TextStyle Style { get; init; } = Styles.Cell;
}

using VillageTracker.Reports.Layout.Blocks;

namespace VillageTracker.Reports.Layout;

/// <summary>
/// The content of a document from top to bottom. Blocks are noted here and placed on pages afterwards, so a heading can stay
/// with what follows and "共 y 页" is known when the foot is drawn. Widths are in points; <see cref="Width"/> is what a block has.
/// </summary>
public sealed class Flow
{
    private readonly List<Block> _blocks = [];

    internal Flow(float width) => Width = width;

    /// <summary>Width of the text area in points: 483 on an upright page, 730 on a lying one.</summary>
    public float Width { get; }

    internal IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>A title page: large title, a line under it, then labelled facts; the flow goes on on the next page. No head or foot.</summary>
    public Flow Cover(string title, string subtitle, params (string Label, string Value)[] facts) => Add(new CoverBlock(title, subtitle, facts));

    /// <summary>Centred title of a one-page form, with an optional line under it.</summary>
    public Flow Title(string title, string subtitle = "") => Add(new TitleBlock(title, subtitle));

    /// <summary>A heading of level 1 to 3. It becomes a bookmark and stays with the block after it.</summary>
    public Flow Heading(int level, string text) => Add(new HeadingBlock(level, text));

    public Flow Paragraph(string text, TextStyle? style = null, Align align = Align.Left) => Add(new ParagraphBlock(text, style ?? Styles.Body, align));

    /// <summary>Small grey text: sources, remarks, how a figure came about.</summary>
    public Flow Note(string text) => Add(new ParagraphBlock(text, Styles.Small, Align.Left) { SpaceAfter = 6 });

    /// <summary>A tinted box with a sentence the reader must not miss; red ink only for what is overdue or wrong.</summary>
    public Flow Notice(string text, Ink? ink = null) => Add(new NoticeBlock(text, ink ?? Palette.Blue));

    /// <summary>Labelled values in columns, read row by row.</summary>
    public Flow Facts(int columns, params (string Label, string Value)[] facts) => Add(new FactsBlock(columns, facts));

    /// <summary>A row of large figures, each with its unit and what it counts. At most five fit.</summary>
    public Flow BigNumbers(params BigNumber[] numbers) => Add(new BigNumbersBlock(numbers));

    public Flow Table(Table table) => Add(new TableBlock(table, Width));

    /// <summary>A drawing over the full width; it is never cut by a page break.</summary>
    public Flow Figure(IFigure figure, float height, string caption = "") => Add(new FigureBlock([figure], height, caption));

    /// <summary>Drawings side by side, sharing the width.</summary>
    public Flow Figures(float height, string caption, params IFigure[] figures) => Add(new FigureBlock(figures, height, caption));

    /// <summary>A QR code at the left with text beside it.</summary>
    public Flow Qr(string content, float size, string text) => Add(new QrBlock(content, size, text));

    /// <summary>Lines to sign on, side by side, each with its role and a place for the date.</summary>
    public Flow Signatures(params string[] roles) => Add(new SignaturesBlock(roles));

    public Flow Space(float height) => Add(new SpaceBlock(height));

    public Flow Rule() => Add(new RuleBlock());

    public Flow PageBreak() => Add(new PageBreakBlock());

    /// <summary>A block that must not be parted by a page break, unless it is taller than a page.</summary>
    public Flow KeepTogether(Action<Flow> content)
    {
        var inner = new Flow(Width);
        content(inner);
        return Add(new GroupBlock(inner.Blocks));
    }

    /// <summary>Anything drawn by hand over the full width.</summary>
    public Flow Draw(float height, Action<Sheet, float, float, float> draw) => Add(new DrawnBlock(height, draw));

    private Flow Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }
}

/// <summary>A figure set large, e.g. 477 件 已办结.</summary>
public sealed record BigNumber(string Value, string Unit, string Label, string Remark = "")
{
    public Ink Ink { get; init; } = Palette.Blue;
}

/// <summary>A chart or map: data in, drawing out, within the rectangle it is given.</summary>
public interface IFigure
{
    void Draw(Sheet sheet, float x, float y, float width, float height);
}

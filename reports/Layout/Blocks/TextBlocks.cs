using VillageTracker.Reports.Layout.Text;

namespace VillageTracker.Reports.Layout.Blocks;

/// <summary>Wrapped text. At least two lines stand together at the foot and at the head of a page.</summary>
internal sealed class ParagraphBlock : Block
{
    private readonly string _text;
    private readonly TextStyle _style;
    private readonly Align _align;
    private IReadOnlyList<string>? _lines;

    public ParagraphBlock(string text, TextStyle style, Align align)
    {
        (_text, _style, _align) = (text, style, align);
        SpaceAfter = 5;
    }

    public override float Foremost(Composer composer) => Math.Min(Lines(composer).Count, Lines(composer).Count == 3 ? 3 : 2) * _style.LineHeight;

    public override float Height(Composer composer) => Lines(composer).Count * _style.LineHeight;

    public override void Place(Composer composer)
    {
        var lines = Lines(composer);
        var x = _align switch { Align.Left => 0, Align.Centre => 0.5f, _ => 1 } * composer.Width + composer.Left;
        for (var i = 0; i < lines.Count; i++)
        {
            composer.Need(lines.Count - i == 2 ? 2 * _style.LineHeight : _style.LineHeight);
            composer.Sheet.Text(x, composer.Y + _style.Ascent, lines[i], _style, _align);
            composer.Y += _style.LineHeight;
        }
    }

    private IReadOnlyList<string> Lines(Composer composer) =>
        _lines ??= LineBreaker.Break(composer.Sheet.Ledger.Fonts, _text, composer.Width, _style);
}

internal sealed class HeadingBlock : Block
{
    private readonly int _level;
    private readonly string _text;
    private readonly TextStyle _style;

    public HeadingBlock(int level, string text)
    {
        (_level, _text, _style) = (level, text, Styles.Heading(level));
        SpaceBefore = level switch { 1 => 20, 2 => 13, _ => 9 };
        SpaceAfter = level switch { 1 => 9, 2 => 5, _ => 3 };
        KeepWithNext = true;
    }

    public override float Foremost(Composer composer) => composer.Sheet.MeasureBlock(composer.Width, _text, _style) + (_level == 1 ? 4 : 0);

    public override void Place(Composer composer)
    {
        composer.Sheet.Bookmark(_text, composer.Y, _level);
        composer.Y += composer.Sheet.TextBlock(composer.Left, composer.Y, composer.Width, _text, _style);
        if (_level == 1)
        {
            composer.Y += 4;
            composer.Sheet.Line(composer.Left, composer.Y, composer.Left + composer.Width, composer.Y, Palette.Line);
            composer.Sheet.Line(composer.Left, composer.Y, composer.Left + 36, composer.Y, Palette.Blue, 1.8f);
        }
    }
}

internal sealed class TitleBlock : Block
{
    private readonly string _title;
    private readonly string _subtitle;

    public TitleBlock(string title, string subtitle)
    {
        (_title, _subtitle) = (title, subtitle);
        (SpaceAfter, KeepWithNext) = (10, true);
    }

    public override float Foremost(Composer composer) => Part(composer, _title, Styles.Title) + Part(composer, _subtitle, Styles.Label);

    public override void Place(Composer composer)
    {
        composer.Y += composer.Sheet.TextBlock(composer.Left, composer.Y, composer.Width, _title, Styles.Title, Align.Centre);
        if (_subtitle.Length > 0)
        {
            composer.Y += composer.Sheet.TextBlock(composer.Left, composer.Y, composer.Width, _subtitle, Styles.Label, Align.Centre);
        }
    }

    private static float Part(Composer composer, string text, TextStyle style) =>
        text.Length == 0 ? 0 : composer.Sheet.MeasureBlock(composer.Width, text, style);
}

internal sealed class NoticeBlock : Block
{
    private const float Padding = 8;
    private readonly string _text;
    private readonly Ink _ink;

    public NoticeBlock(string text, Ink ink)
    {
        (_text, _ink) = (text, ink);
        (SpaceBefore, SpaceAfter) = (4, 8);
    }

    public override float Foremost(Composer composer) => composer.Sheet.MeasureBlock(composer.Width - 3 * Padding, _text, Style) + 2 * Padding;

    private static TextStyle Style => Styles.Value with { Leading = 1.6f };

    public override void Place(Composer composer)
    {
        var height = Foremost(composer);
        composer.Sheet.Box(composer.Left, composer.Y, composer.Width, height, _ink.Faded(0.08f));
        composer.Sheet.Box(composer.Left, composer.Y, 3, height, _ink);
        composer.Sheet.TextBlock(composer.Left + 2 * Padding, composer.Y + Padding, composer.Width - 3 * Padding, _text, Style);
        composer.Y += height;
    }
}

internal sealed class CoverBlock(string title, string subtitle, IReadOnlyList<(string Label, string Value)> facts) : Block
{
    public override float Foremost(Composer composer) => composer.PageBody;

    public override void Place(Composer composer)
    {
        var sheet = composer.Sheet;
        composer.LeaveBare();
        sheet.Bookmark(title, 0);
        var y = sheet.Height * 0.27f;
        sheet.Box(composer.Left, y, 54, 5, Palette.Blue);
        y += 22;
        y += sheet.TextBlock(composer.Left, y, composer.Width, title, Styles.Cover) + 8;
        sheet.TextBlock(composer.Left, y, composer.Width, subtitle, Styles.Subtitle with { Size = 15 });

        var style = Styles.Body with { Size = 11.5f };
        y = sheet.Height * 0.68f;
        sheet.Line(composer.Left, y - 14, composer.Left + composer.Width, y - 14, Palette.Line);
        foreach (var (label, value) in facts)
        {
            sheet.Text(composer.Left, y + style.Ascent, label, style.With(Palette.Grey));
            y += sheet.TextBlock(composer.Left + 96, y, composer.Width - 96, value, style) + 4;
        }

        composer.EndPage();
    }
}

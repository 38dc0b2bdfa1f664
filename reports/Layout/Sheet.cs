using System.Globalization;
using VillageTracker.Reports.Layout.Text;

namespace VillageTracker.Reports.Layout;

/// <summary>One page to draw on at fixed places. Points (1/72 inch), origin at the top left.</summary>
public sealed class Sheet
{
    private readonly Ledger _ledger;
    private readonly List<DrawOp> _ops = new(128);

    internal Sheet(Ledger ledger, float width, float height)
    {
        _ledger = ledger;
        Width = width;
        Height = height;
    }

    public float Width { get; }

    public float Height { get; }

    internal IReadOnlyList<DrawOp> Ops => _ops;

    internal Ledger Ledger => _ledger;

    /// <summary>Width of a line of text in points.</summary>
    public float Measure(string text, TextStyle style) => TextMeasure.Width(_ledger.Fonts, text, style);

    /// <summary>
    /// One line of text standing on <paramref name="baseline"/>; <paramref name="x"/> is its left end, middle or right end.
    /// The blank half of a closing mark at the right end does not count, so "金额（元）" stands flush over its figures.
    /// </summary>
    public void Text(float x, float baseline, string text, TextStyle style, Align align = Align.Left)
    {
        if (align != Align.Left)
        {
            var blank = align == Align.Right && text.Length > 0 ? BreakRules.BlankEnd(text[^1]) * style.Size : 0;
            x -= Measure(text, style) * (align == Align.Centre ? 0.5f : 1f) - blank;
        }

        TextRuns.Draw(this, x, baseline, text, style);
    }

    /// <summary>The text, shortened with … when it is wider than its room.</summary>
    public string Fit(string text, float width, TextStyle style)
    {
        if (Measure(text, style) <= width)
        {
            return text;
        }

        var elements = StringInfo.ParseCombiningCharacters(text);
        for (var i = elements.Length - 1; i > 0; i--)
        {
            var shorter = text[..elements[i]] + "…";
            if (Measure(shorter, style) <= width)
            {
                return shorter;
            }
        }

        return "…";
    }

    /// <summary>Wrapped text in a column whose top left is given. Answers the height used.</summary>
    public float TextBlock(float x, float top, float width, string text, TextStyle style, Align align = Align.Left)
    {
        var lines = LineBreaker.Break(_ledger.Fonts, text, width, style);
        var at = align switch { Align.Left => x, Align.Centre => x + width / 2, _ => x + width };
        for (var i = 0; i < lines.Count; i++)
        {
            Text(at, top + i * style.LineHeight + style.Ascent, lines[i], style, align);
        }

        return lines.Count * style.LineHeight;
    }

    /// <summary>Height that <see cref="TextBlock"/> would use.</summary>
    public float MeasureBlock(float width, string text, TextStyle style) =>
        LineBreaker.Break(_ledger.Fonts, text, width, style).Count * style.LineHeight;

    public void Line(float x1, float y1, float x2, float y2, Ink ink, float thickness = 0.6f, bool dashed = false) =>
        _ops.Add(new(DrawKind.Line, x1, y1, x2, y2) { Stroke = ink, Thickness = thickness, Size = dashed ? 1 : 0 });

    public void Box(float x, float y, float width, float height, Ink fill, Ink stroke = default, float thickness = 0.6f, float corner = 0) =>
        _ops.Add(new(DrawKind.Box, x, y, width, height) { Fill = fill, Stroke = stroke, Thickness = thickness, Size = corner });

    public void Circle(float x, float y, float radius, Ink fill, Ink stroke = default, float thickness = 0.6f) =>
        _ops.Add(new(DrawKind.Circle, x, y, radius, radius) { Fill = fill, Stroke = stroke, Thickness = thickness });

    /// <summary>A shape of one or more rings (holes by even-odd), or open lines when not <paramref name="closed"/>.</summary>
    public void Shape(IReadOnlyList<IReadOnlyList<Spot>> rings, Ink fill, Ink stroke = default, float thickness = 0.6f, bool closed = true) =>
        _ops.Add(new(DrawKind.Shape, 0, 0, closed ? 1 : 0, 0) { Fill = fill, Stroke = stroke, Thickness = thickness, Data = rings });

    /// <summary>A QR code, quiet zone of four modules included, as vector squares.</summary>
    public void Qr(float x, float y, float size, string content) =>
        _ops.Add(new(DrawKind.Modules, x, y, size, size) { Fill = Palette.Black, Data = QrModules.Of(content) });

    /// <summary>A picture (JPEG or PNG) as large as fits the rectangle, in its middle. A JPEG goes into the file as it is.</summary>
    public void Picture(float x, float y, float width, float height, byte[] encoded) =>
        _ops.Add(new(DrawKind.Picture, x, y, width, height) { Data = encoded });

    /// <summary>A line in the reader's table of contents that leads here.</summary>
    public void Bookmark(string title, float y, int level = 1) =>
        _ops.Add(new(DrawKind.Anchor, 0, y, 0, 0) { Data = _ledger.Mark(level, title) });

    internal void Add(DrawOp op) => _ops.Add(op);
}

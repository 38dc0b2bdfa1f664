using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>A bar: its label, its length, the number written at its end (already formatted), and a target to mark if there is one.</summary>
public sealed record Bar(string Label, double Value, string ValueText)
{
    public Ink Ink { get; init; } = Palette.Blue;

    public double? Target { get; init; }
}

/// <summary>Bars from a common zero line, lying (for long labels) or standing (for months and the like).</summary>
public sealed record BarChart(IReadOnlyList<Bar> Bars) : IFigure
{
    public string Title { get; init; } = "";

    /// <summary>Standing bars instead of lying ones.</summary>
    public bool Upright { get; init; }

    /// <summary>What the target marks are called in the legend; the legend appears when a bar has a target.</summary>
    public string TargetText { get; init; } = "目标";

    /// <summary>What the bars are called in the legend.</summary>
    public string ValueText { get; init; } = "完成";

    public void Draw(Sheet sheet, float x, float y, float width, float height)
    {
        var top = y + FigureTools.Title(sheet, x, y, width, Title);
        if (Bars.Count == 0)
        {
            FigureTools.Empty(sheet, x, top, width, y + height - top);
            return;
        }

        if (Bars.Any(bar => bar.Target is not null))
        {
            var mark = Upright ? LegendMark.Line : LegendMark.Tick;
            top += FigureTools.Legend(sheet, x, top, width, [new(ValueText, Palette.Blue), new(TargetText, Palette.Black, mark)]) + 2;
        }

        var largest = Math.Max(Bars.Max(bar => Math.Max(bar.Value, bar.Target ?? 0)), double.Epsilon);
        if (Upright)
        {
            DrawUpright(sheet, x, top, width, y + height - top, largest);
        }
        else
        {
            DrawLying(sheet, x, top, width, y + height - top, largest);
        }
    }

    private void DrawLying(Sheet sheet, float x, float y, float width, float height, double largest)
    {
        var labels = Math.Min(width * 0.42f, Bars.Max(bar => sheet.Measure(bar.Label, FigureTools.Label)) + 8);
        var values = Bars.Max(bar => sheet.Measure(bar.ValueText, FigureTools.Label)) + 6;
        var room = Math.Max(10, width - labels - values);
        var pitch = Math.Min(height / Bars.Count, 26);
        var thick = Math.Min(pitch * 0.56f, 12);
        for (var i = 0; i < Bars.Count; i++)
        {
            var bar = Bars[i];
            var middle = y + (i + 0.5f) * pitch;
            var length = Length(bar.Value, largest, room);
            sheet.Text(x + labels - 8, middle + 3, sheet.Fit(bar.Label, labels - 8, FigureTools.Label), FigureTools.Label, Align.Right);
            sheet.Box(x + labels, middle - thick / 2, room, thick, Palette.Zebra);
            sheet.Box(x + labels, middle - thick / 2, length, thick, bar.Ink);
            var end = length;
            if (bar.Target is { } target)
            {
                var at = Length(target, largest, room);
                sheet.Line(x + labels + at, middle - thick / 2 - 2, x + labels + at, middle + thick / 2 + 2, Palette.Black, 1.4f);
                end = Math.Max(end, at);
            }

            sheet.Text(x + labels + end + 5, middle + 3, bar.ValueText, FigureTools.Label);
        }

        sheet.Line(x + labels, y, x + labels, y + pitch * Bars.Count, Palette.MidGrey);
    }

    private void DrawUpright(Sheet sheet, float x, float y, float width, float height, double largest)
    {
        const float Foot = 14;
        const float Head = 12;
        var pitch = width / Bars.Count;
        var thick = Math.Min(pitch * 0.56f, 34);
        var ground = y + height - Foot;
        var room = height - Foot - Head;
        for (var i = 0; i < Bars.Count; i++)
        {
            var bar = Bars[i];
            var middle = x + (i + 0.5f) * pitch;
            var length = Length(bar.Value, largest, room);
            sheet.Box(middle - thick / 2, ground - length, thick, length, bar.Ink);
            var end = length;
            if (bar.Target is { } target)
            {
                var at = Length(target, largest, room);
                sheet.Line(middle - thick / 2 - 3, ground - at, middle + thick / 2 + 3, ground - at, Palette.Black, 1.4f);
                end = Math.Max(end, at);
            }

            sheet.Text(middle, ground - end - 4, bar.ValueText, FigureTools.Label, Align.Centre);
            sheet.Text(middle, ground + 11, sheet.Fit(bar.Label, pitch - 2, FigureTools.Faint), FigureTools.Faint, Align.Centre);
        }

        sheet.Line(x, ground, x + width, ground, Palette.MidGrey);
    }

    private static float Length(double value, double largest, float room) => (float)(Math.Clamp(value / largest, 0, 1) * room);
}

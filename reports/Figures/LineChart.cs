using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>A line over the categories; null where there is no figure (the line stops there).</summary>
public sealed record Series(string Name, IReadOnlyList<double?> Values, Ink Ink)
{
    public bool Dashed { get; init; }
}

/// <summary>Lines over evenly spaced categories, e.g. months. The scale starts at zero unless a value is below it.</summary>
public sealed record LineChart(IReadOnlyList<string> Categories, IReadOnlyList<Series> Series) : IFigure
{
    private const float Foot = 16;

    public string Title { get; init; } = "";

    public string Unit { get; init; } = "";

    public void Draw(Sheet sheet, float x, float y, float width, float height)
    {
        var top = y + FigureTools.Title(sheet, x, y, width, Title);
        var values = Series.SelectMany(series => series.Values).OfType<double>().Where(double.IsFinite).ToList();
        if (values.Count == 0 || Categories.Count == 0)
        {
            FigureTools.Empty(sheet, x, top, width, y + height - top);
            return;
        }

        top += FigureTools.Legend(sheet, x, top, width, [.. Series.Select(Entry)]) + 2;
        if (Unit.Length > 0)
        {
            sheet.Text(x, top + 8, $"单位：{Unit}", FigureTools.Faint);
            top += 12;
        }

        var (low, high) = (Math.Min(0, values.Min()), Math.Max(values.Max(), 0));
        var step = FigureTools.Step(high - low, 4);
        (low, high) = (Math.Floor(low / step) * step, Math.Max(Math.Ceiling(high / step) * step, step));
        var axis = new Axis(low, high, top + 6, y + height - Foot);
        var left = x + DrawScale(sheet, axis, step, x, width);
        DrawCategories(sheet, left, x + width, axis.Bottom);
        foreach (var series in Series)
        {
            DrawSeries(sheet, series, axis, left, x + width);
        }
    }

    private static LegendEntry Entry(Series series) =>
        new(series.Name, series.Ink, series.Dashed ? LegendMark.DashedLine : LegendMark.Line);

    /// <summary>Answers the width that the numbers of the scale take.</summary>
    private static float DrawScale(Sheet sheet, Axis axis, double step, float x, float width)
    {
        var count = (int)Math.Round((axis.High - axis.Low) / step);
        var ticks = Enumerable.Range(0, count + 1).Select(i => axis.Low + i * step).ToList();
        var room = ticks.Max(tick => sheet.Measure(FigureTools.Number(tick), FigureTools.Faint)) + 6;
        foreach (var tick in ticks)
        {
            var at = axis.Y(tick);
            sheet.Line(x + room, at, x + width, at, Math.Abs(tick) < step / 1000 ? Palette.MidGrey : Palette.Line, 0.5f);
            sheet.Text(x + room - 5, at + 3, FigureTools.Number(tick), FigureTools.Faint, Align.Right);
        }

        return room;
    }

    private void DrawCategories(Sheet sheet, float left, float right, float bottom)
    {
        var widest = Categories.Max(category => sheet.Measure(category, FigureTools.Faint)) + 6;
        var pitch = (right - left) / Categories.Count;
        var every = Math.Max(1, (int)Math.Ceiling(widest / pitch));
        for (var i = 0; i < Categories.Count; i += every)
        {
            sheet.Text(left + (i + 0.5f) * pitch, bottom + 12, Categories[i], FigureTools.Faint, Align.Centre);
        }
    }

    private void DrawSeries(Sheet sheet, Series series, Axis axis, float left, float right)
    {
        var pitch = (right - left) / Categories.Count;
        Spot? before = null;
        for (var i = 0; i < Math.Min(Categories.Count, series.Values.Count); i++)
        {
            Spot? here = series.Values[i] is { } value && double.IsFinite(value) ? new(left + (i + 0.5f) * pitch, axis.Y(value)) : null;
            if (before is { } from && here is { } to)
            {
                sheet.Line(from.X, from.Y, to.X, to.Y, series.Ink, 1.4f, series.Dashed);
            }

            if (here is { } spot && !series.Dashed)
            {
                sheet.Circle(spot.X, spot.Y, 2.2f, Palette.White, series.Ink, 1.2f);
            }

            before = here;
        }
    }

    private readonly record struct Axis(double Low, double High, float Top, float Bottom)
    {
        public float Y(double value) => Bottom - (float)((value - Low) / (High - Low)) * (Bottom - Top);
    }
}

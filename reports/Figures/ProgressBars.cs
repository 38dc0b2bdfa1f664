using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>
/// How far something is: parts of 1, done and scheduled (null where there is no schedule), and the words at the end.
/// More than 1 done fills the bar.
/// </summary>
public sealed record Progress(string Label, double Done, double? Scheduled, string Text)
{
    public Ink Ink { get; init; } = Palette.Blue;
}

/// <summary>One bar for each thing, a tick where the schedule says it should be by now.</summary>
public sealed record ProgressBars(IReadOnlyList<Progress> Rows) : IFigure
{
    public string Title { get; init; } = "";

    public string DoneText { get; init; } = "完成";

    public string ScheduledText { get; init; } = "序时进度";

    /// <summary>Height that lets every row breathe, for the flow.</summary>
    public float NaturalHeight => Rows.Count * 20 + 18 + (Title.Length == 0 ? 0 : 20);

    public void Draw(Sheet sheet, float x, float y, float width, float height)
    {
        var top = y + FigureTools.Title(sheet, x, y, width, Title);
        if (Rows.Count == 0)
        {
            FigureTools.Empty(sheet, x, top, width, y + height - top);
            return;
        }

        top += FigureTools.Legend(sheet, x, top, width, Legend()) + 2;
        var labels = Math.Min(width * 0.4f, Rows.Max(row => sheet.Measure(row.Label, FigureTools.Label)) + 8);
        var words = Math.Min(width * 0.3f, Rows.Max(row => sheet.Measure(row.Text, FigureTools.Label)) + 10);
        var pitch = Math.Min((y + height - top) / Rows.Count, 22);
        for (var i = 0; i < Rows.Count; i++)
        {
            DrawRow(sheet, Rows[i], x, top + (i + 0.5f) * pitch, labels, width - labels - words, words);
        }
    }

    private LegendEntry[] Legend() => Rows.Any(row => row.Scheduled is not null)
        ? [new(DoneText, Palette.Blue), new(ScheduledText, Palette.Black, LegendMark.Tick)]
        : [new(DoneText, Palette.Blue)];

    private static void DrawRow(Sheet sheet, Progress row, float x, float middle, float labels, float room, float words)
    {
        const float Thick = 9;
        var left = x + labels;
        sheet.Text(x, middle + 3, sheet.Fit(row.Label, labels - 6, FigureTools.Label), FigureTools.Label);
        sheet.Box(left, middle - Thick / 2, room, Thick, Palette.PaleBlue, corner: 1.5f);
        if (row.Done > 0)
        {
            sheet.Box(left, middle - Thick / 2, room * (float)Math.Clamp(row.Done, 0, 1), Thick, row.Ink, corner: 1.5f);
        }

        if (row.Scheduled is { } scheduled)
        {
            var at = left + room * (float)Math.Clamp(scheduled, 0, 1);
            sheet.Line(at, middle - Thick / 2 - 2.5f, at, middle + Thick / 2 + 2.5f, Palette.Black, 1.4f);
        }

        sheet.Text(left + room + words, middle + 3, sheet.Fit(row.Text, words - 4, FigureTools.Label), FigureTools.Label, Align.Right);
    }
}

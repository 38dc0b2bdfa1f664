using System.Globalization;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>What all figures share: titles, legends, round scales, labels that fit.</summary>
internal static class FigureTools
{
    public const float LegendHeight = 14;

    public static TextStyle Label => Styles.Figure;

    public static TextStyle Faint => Styles.Figure.With(Palette.Grey);

    /// <summary>A bold line at the top left. Answers the height it takes.</summary>
    public static float Title(Sheet sheet, float x, float y, float width, string title)
    {
        if (title.Length == 0)
        {
            return 0;
        }

        sheet.Text(x, y + 10, sheet.Fit(title, width, Styles.Heading3), Styles.Heading3.With(Palette.Black));
        return 20;
    }

    /// <summary>Entries side by side, wrapped to further lines. Answers the height used.</summary>
    public static float Legend(Sheet sheet, float x, float y, float width, IReadOnlyList<LegendEntry> entries)
    {
        var (at, line) = (x, 0);
        foreach (var entry in entries)
        {
            var wide = 14 + sheet.Measure(entry.Text, Label) + 12;
            if (at > x && at + wide > x + width)
            {
                (at, line) = (x, line + 1);
            }

            var middle = y + line * LegendHeight + 6;
            Mark(sheet, at, middle, entry);
            sheet.Text(at + 14, middle + 3, entry.Text, Label);
            at += wide;
        }

        return entries.Count == 0 ? 0 : (line + 1) * LegendHeight;
    }

    public static void Mark(Sheet sheet, float x, float middle, LegendEntry entry)
    {
        switch (entry.Mark)
        {
            case LegendMark.Dot:
                sheet.Circle(x + 5, middle, 3, entry.Ink);
                break;
            case LegendMark.Line or LegendMark.DashedLine:
                sheet.Line(x, middle, x + 10, middle, entry.Ink, 1.4f, entry.Mark == LegendMark.DashedLine);
                break;
            case LegendMark.Tick:
                sheet.Line(x + 5, middle - 4.5f, x + 5, middle + 4.5f, entry.Ink, 1.4f);
                break;
            default:
                sheet.Box(x + 1, middle - 4, 8, 8, entry.Ink);
                break;
        }
    }

    /// <summary>A round step (1, 2, 2.5, 5 times a power of ten) so that about <paramref name="steps"/> of them cover the range.</summary>
    public static double Step(double range, int steps)
    {
        if (!(range > 0) || double.IsInfinity(range))
        {
            return 1;
        }

        var rough = range / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10);
    }

    public static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    /// <summary>Said in place of a chart without data.</summary>
    public static void Empty(Sheet sheet, float x, float y, float width, float height)
    {
        sheet.Box(x, y, width, height, Ink.None, Palette.Line);
        sheet.Text(x + width / 2, y + height / 2 + 3, "没有数据", Faint, Align.Centre);
    }
}

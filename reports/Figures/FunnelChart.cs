using System.Globalization;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>A step of a funnel: its name, how many came so far, and the number as written.</summary>
public sealed record FunnelStep(string Label, double Value, string ValueText)
{
    public Ink Ink { get; init; } = Palette.Blue;
}

/// <summary>Steps from top to bottom, each as wide as its share of the first, with the share written beside it.</summary>
public sealed record FunnelChart(IReadOnlyList<FunnelStep> Steps) : IFigure
{
    public string Title { get; init; } = "";

    public void Draw(Sheet sheet, float x, float y, float width, float height)
    {
        var top = y + FigureTools.Title(sheet, x, y, width, Title);
        if (Steps.Count == 0)
        {
            FigureTools.Empty(sheet, x, top, width, y + height - top);
            return;
        }

        var labels = Math.Min(width * 0.3f, Steps.Max(step => sheet.Measure(step.Label, Styles.Value)) + 14);
        var shares = sheet.Measure("占 100.0%", FigureTools.Faint) + 12;
        var room = width - labels - shares;
        var pitch = Math.Min((y + height - top) / Steps.Count, 46);
        for (var i = 0; i < Steps.Count; i++)
        {
            DrawStep(sheet, i, x, top + i * pitch, labels, room, pitch);
        }
    }

    private void DrawStep(Sheet sheet, int i, float x, float y, float labels, float room, float pitch)
    {
        const float Gap = 8;
        var step = Steps[i];
        var thick = pitch - Gap;
        var centre = x + labels + room / 2;
        var half = Half(i, room);
        sheet.Text(x, y + thick / 2 + 3.5f, sheet.Fit(step.Label, labels - 8, Styles.Value), Styles.Value);
        sheet.Box(centre - half, y, half * 2, thick, step.Ink);
        if (i + 1 < Steps.Count)
        {
            var next = Half(i + 1, room);
            sheet.Shape(
                [[new(centre - half, y + thick), new(centre + half, y + thick), new(centre + next, y + pitch), new(centre - next, y + pitch)]],
                step.Ink.Faded(0.25f));
        }

        var style = Styles.Value.InBold();
        var inside = sheet.Measure(step.ValueText, style) + 8 < half * 2;
        sheet.Text(inside ? centre : centre + half + 6, y + thick / 2 + 3.5f, step.ValueText, style.With(inside ? Palette.White : Palette.Black), inside ? Align.Centre : Align.Left);
        if (i > 0)
        {
            var share = (Share(i) * 100).ToString("0.0", CultureInfo.InvariantCulture);
            sheet.Text(x + labels + room + 10, y + thick / 2 + 3, $"占 {share}%", FigureTools.Faint);
        }
    }

    private double Share(int i) => Steps[0].Value > 0 ? Steps[i].Value / Steps[0].Value : 0;

    private float Half(int i, float room) => Steps[i].Value <= 0 ? 0 : Math.Max(1, (float)Math.Clamp(Share(i), 0, 1) * room / 2);
}

using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>An entry of a legend: a small square, a dot, a line or a dashed line, and what it stands for.</summary>
public sealed record LegendEntry(string Text, Ink Ink, LegendMark Mark = LegendMark.Square);

public enum LegendMark
{
    Square,
    Dot,
    Line,
    DashedLine,
    Tick,
}

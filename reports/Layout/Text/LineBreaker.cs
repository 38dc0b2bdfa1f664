using VillageTracker.Reports.Layout.Fonts;

namespace VillageTracker.Reports.Layout.Text;

/// <summary>
/// Breaks text into lines the Chinese way (禁则): a line does not begin with a closing mark nor end with an opening one, words,
/// numbers and a number with its unit stay whole, dashes and dots of a pair stay together. A word longer than the line is cut.
/// </summary>
internal static class LineBreaker
{
    private const float Tolerance = 0.01f;

    public static IReadOnlyList<string> Break(FontSet fonts, string text, float width, TextStyle style)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r') && TextMeasure.Width(fonts, text, style) <= width + Tolerance)
        {
            return [text];
        }

        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            BreakParagraph(lines, fonts, paragraph, width + Tolerance, style);
        }

        return lines;
    }

    private static void BreakParagraph(List<string> lines, FontSet fonts, string text, float limit, TextStyle style)
    {
        int start = 0, opportunity = 0, previous = ' ';
        float width = 0, widthAtOpportunity = 0;
        for (var i = 0; i < text.Length;)
        {
            var at = i;
            var current = TextMeasure.Next(text, ref i);
            if (at > start && BreakRules.Allows(previous, current))
            {
                (opportunity, widthAtOpportunity) = (at, width);
            }

            var advance = TextMeasure.Advance(fonts, current, style.Bold) * style.Size;
            while (width + advance > limit && current != ' ' && at > start)
            {
                if (opportunity <= start)
                {
                    (opportunity, widthAtOpportunity) = (at, width);
                }

                lines.Add(text[start..opportunity].TrimEnd(' '));
                width -= widthAtOpportunity;
                start = opportunity;
                widthAtOpportunity = 0;
            }

            width += advance;
            previous = current;
        }

        lines.Add(text[start..].TrimEnd(' '));
    }
}

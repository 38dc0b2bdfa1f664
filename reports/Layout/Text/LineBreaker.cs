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
        int start = 0, previous = ' ';
        var width = 0f;
        var chance = new Place(0, 0);
        var before = new Place(0, 0);
        for (var i = 0; i < text.Length;)
        {
            var at = i;
            var current = TextMeasure.Next(text, ref i);
            width -= at > start ? BreakRules.Squeeze(previous, current) * style.Size : 0;
            if (at > start && BreakRules.Allows(previous, current))
            {
                chance = new(at, width);
            }

            var advance = TextMeasure.Advance(fonts, current, style.Bold) * style.Size;
            var visible = advance - BreakRules.BlankEnd(current) * style.Size;
            while (width + visible > limit && current != ' ' && at > start)
            {
                var end = chance.Index > start ? chance : Cut(start, before, new(at, width), current);
                lines.Add(text[start..end.Index].TrimEnd(' '));
                start = end.Index;
                width -= end.Width;
                (before, chance) = (before with { Width = before.Width - end.Width }, new(start, 0));
            }

            before = new(at, width);
            width += advance;
            previous = current;
        }

        lines.Add(text[start..].TrimEnd(' '));
    }

    /// <summary>Where a word too long for the line is cut: here, or one character earlier so that no closing mark comes first.</summary>
    private static Place Cut(int start, Place before, Place here, int current) =>
        BreakRules.IsNeverFirst(current) && before.Index > start ? before : here;

    /// <summary>A place in the text and the width of the line up to it.</summary>
    private readonly record struct Place(int Index, float Width);
}

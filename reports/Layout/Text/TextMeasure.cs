using System.Text;
using VillageTracker.Reports.Layout.Fonts;

namespace VillageTracker.Reports.Layout.Text;

/// <summary>Widths of text without shaping: the sum of its characters' own widths, less the blank that neighbouring marks give up.</summary>
internal static class TextMeasure
{
    public static float Width(FontSet fonts, string text, TextStyle style)
    {
        var (width, previous) = (0f, 0);
        for (var i = 0; i < text.Length;)
        {
            var current = Next(text, ref i);
            width += Advance(fonts, current, style.Bold) - BreakRules.Squeeze(previous, current);
            previous = current;
        }

        return width * style.Size;
    }

    /// <summary>Width in em.</summary>
    public static float Advance(FontSet fonts, int codePoint, bool bold)
    {
        if (IsUnseen(codePoint))
        {
            return 0;
        }

        fonts.Find(codePoint, bold, out var width);
        return width;
    }

    /// <summary>The code point at <paramref name="index"/>, which moves behind it. Half a pair reads as U+FFFD, a tab as a space.</summary>
    public static int Next(string text, ref int index)
    {
        var c = text[index];
        if (!char.IsSurrogate(c))
        {
            index++;
            return c == '\t' ? ' ' : c;
        }

        if (Rune.TryGetRuneAt(text, index, out var rune))
        {
            index += 2;
            return rune.Value;
        }

        index++;
        return Rune.ReplacementChar.Value;
    }

    /// <summary>Characters that leave no mark: controls, zero-width characters, variation selectors.</summary>
    public static bool IsUnseen(int codePoint) =>
        codePoint is < 0x20 or (>= 0x7F and < 0xA0) or 0xAD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or 0x2060 or 0xFEFF
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}

using System.Globalization;

namespace VillageTracker.Reports.Layout.Text;

/// <summary>Cuts a line into stretches of one font, notes the characters used, and draws a box for a character that no font has.</summary>
internal static class TextRuns
{
    public static void Draw(Sheet sheet, float x, float baseline, string text, TextStyle style)
    {
        text = WholePairs(text);
        var ledger = sheet.Ledger;
        int start = 0, font = -2, previous = 0;
        float startX = x;
        for (var i = 0; i < text.Length;)
        {
            var at = i;
            var codePoint = TextMeasure.Next(text, ref i);
            var unseen = TextMeasure.IsUnseen(codePoint);
            var width = 0f;
            var next = unseen ? -2 : ledger.Fonts.Find(codePoint, style.Bold, out width);
            var squeeze = BreakRules.Squeeze(previous, codePoint) * style.Size;
            if (next != font || squeeze > 0)
            {
                Flush(sheet, startX, baseline, text, start, at, font, style);
                x -= squeeze;
                (start, startX, font) = (at, x, next);
            }

            if (next >= 0)
            {
                ledger.Use(next, codePoint);
            }
            else if (!unseen)
            {
                DrawMissing(sheet, x, baseline, codePoint, style);
                font = -2;
            }

            x += width * style.Size;
            previous = codePoint;
        }

        Flush(sheet, startX, baseline, text, start, text.Length, font, style);
    }

    /// <summary>Half a surrogate pair, which no font can show, becomes U+FFFD.</summary>
    private static string WholePairs(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    private static void Flush(Sheet sheet, float x, float baseline, string text, int start, int end, int font, TextStyle style)
    {
        if (font < 0 || end == start)
        {
            return;
        }

        var run = start == 0 && end == text.Length ? text : text[start..end];
        sheet.Add(new(DrawKind.Text, x, baseline, 0, 0) { Fill = style.Ink, Size = style.Size, Font = (short)font, Data = run.Replace('\t', ' ') });
    }

    /// <summary>A box with the code of the character in it: nobody takes it for a blank, and it can be looked up.</summary>
    private static void DrawMissing(Sheet sheet, float x, float baseline, int codePoint, TextStyle style)
    {
        var size = style.Size;
        sheet.Ledger.Miss(char.ConvertFromUtf32(codePoint));
        sheet.Box(x + size * 0.06f, baseline - size * 0.8f, size * 0.88f, size * 0.88f, Palette.PaleRed, Palette.Red, size * 0.05f);
        var code = codePoint.ToString("X5", CultureInfo.InvariantCulture);
        var tiny = style with { Size = size * 0.34f, Bold = false, Ink = Palette.Red };
        sheet.Text(x + size / 2, baseline - size * 0.4f, code[..^3], tiny, Align.Centre);
        sheet.Text(x + size / 2, baseline - size * 0.02f, code[^3..], tiny, Align.Centre);
    }
}

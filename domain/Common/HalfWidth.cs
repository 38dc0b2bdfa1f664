using System.Buffers;
using System.Text;

namespace VillageTracker.Domain.Common;

/// <summary>Brings typed codes into one form: half-width (半角), no blanks, capital letters.</summary>
internal static class HalfWidth
{
    private static readonly SearchValues<char> InForm = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    public static string Code(string? text, string alsoDrop = "")
    {
        if (text is not null && alsoDrop.Length == 0 && !text.AsSpan().ContainsAnyExcept(InForm))
        {
            return text;
        }

        var code = new StringBuilder();
        foreach (var character in text ?? "")
        {
            var half = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
            if (!char.IsWhiteSpace(half) && half is not '\uFEFF' and not '\u200B' && !alsoDrop.Contains(half, StringComparison.Ordinal))
            {
                code.Append(half);
            }
        }

        return code.ToString().ToUpperInvariant();
    }

    public static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}

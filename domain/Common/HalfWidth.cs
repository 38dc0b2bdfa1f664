using System.Buffers;
using System.Text;

namespace VillageTracker.Domain.Common;

/// <summary>Brings typed codes into one form: half-width (半角), no blanks, capital letters.</summary>
internal static class HalfWidth
{
    private static readonly SearchValues<char> InForm = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    private static readonly char[] Between = [' ', '\n', '\r', '\t', ',', '，', '、', ';', '；'];

    /// <summary>Several codes typed into one field, parted by blanks, lines, commas or semicolons of either width.</summary>
    public static IReadOnlyList<string> Codes(string? text) => [.. (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(c => Code(c))];

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

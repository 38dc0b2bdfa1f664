using System.Text;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Rows of a text file with commas, semicolons or tabs between the cells (CSV), quotes honoured.</summary>
/// <remarks>UTF-8 with or without mark, else GB18030, which reads every GBK file; GBK itself would turn rare characters of names into "?".</remarks>
internal static class CsvRows
{
    private static readonly char[] Separators = [',', '\t', ';'];

    /// <summary>Null when the bytes are no text.</summary>
    public static (string Text, string Encoding)? Decode(byte[] file)
    {
        if (file.AsSpan().IndexOf((byte)0) >= 0 && !IsUtf16(file))
        {
            return null;
        }

        if (IsUtf16(file))
        {
            return (file[0] == 0xFF ? Encoding.Unicode.GetString(file.AsSpan(2)) : Encoding.BigEndianUnicode.GetString(file.AsSpan(2)), "UTF-16");
        }

        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return (strict.GetString(file).TrimStart('\uFEFF'), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.GetEncoding("GB18030").GetString(file), "GB18030");
        }
    }

    public static IEnumerable<string[]> Split(string text)
    {
        var separator = Separator(text);
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (quoted)
            {
                if (sign != '"')
                {
                    cell.Append(sign);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append(text[++at]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (sign == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (sign == separator)
            {
                End(row, cell);
            }
            else if (sign == '\n')
            {
                End(row, cell);
                yield return [.. row];
                row.Clear();
            }
            else if (sign != '\r')
            {
                cell.Append(sign);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            End(row, cell);
            yield return [.. row];
        }
    }

    private static void End(List<string> row, StringBuilder cell)
    {
        row.Add(Value(cell.ToString()));
        cell.Clear();
    }

    /// <summary>Excel writes ="001" or a leading apostrophe or tab to keep a text a text.</summary>
    private static string Value(string cell)
    {
        var text = cell.Trim();
        return text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') ? text[2..^1] : text.StartsWith('\'') ? text[1..] : text;
    }

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return Separators.MaxBy(s => first.Count(c => c == s));
    }

    private static bool IsUtf16(byte[] file) => file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}

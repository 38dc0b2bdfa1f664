using System.Text;
using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Common;

/// <summary>Reads amounts in capitals; what it reads must be a way of writing the amount it finds.</summary>
internal static partial class CapitalsReader
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const string Variants = "圆正貳贰弍貮參叄陸萬億〇圓幣整";
    private const string Standard = "元整贰贰贰贰叁叁陆万亿零元币整";

    [GeneratedRegex("^(?:人民币)?(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元)?零?(?:([壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?(?:零角零分|零分)?整?$")]
    private static partial Regex Pattern { get; }

    public static bool TryRead(string? text, out Money amount)
    {
        amount = Money.Zero;
        var standard = Standardise(text);
        var match = Pattern.Match(standard);
        if (!match.Success || !(match.Groups[1].Success || match.Groups[2].Success || match.Groups[3].Success))
        {
            return false;
        }

        var yuan = Whole(match.Groups[1].Value);
        if (yuan is > 999_999_999_999)
        {
            return false;
        }

        var read = new Money((yuan * 100) + (Digit(match.Groups[2]) * 10) + Digit(match.Groups[3]));
        if (Bare(AmountInCapitals.Of(read)) != Bare(standard))
        {
            return false;
        }

        amount = read;
        return true;
    }

    /// <summary>Without everything that the rules leave to the writer.</summary>
    private static string Bare(string text)
    {
        var bare = text.Replace("人民币", "", StringComparison.Ordinal).TrimEnd('整');
        bare = bare.Replace("零角零分", "", StringComparison.Ordinal).Replace("零分", "", StringComparison.Ordinal);
        bare = bare.Replace("元零", "元", StringComparison.Ordinal).Replace("角零", "角", StringComparison.Ordinal);
        return bare.StartsWith("零元", StringComparison.Ordinal) && bare.Length > 2 ? bare[2..] : bare;
    }

    private static long Whole(string text)
    {
        long total = 0, group = 0, digit = 0;
        foreach (var character in text)
        {
            switch (character)
            {
                case '拾': group += digit * 10; digit = 0; break;
                case '佰': group += digit * 100; digit = 0; break;
                case '仟': group += digit * 1_000; digit = 0; break;
                case '万': total += (group + digit) * 10_000; group = digit = 0; break;
                case '亿': total = (total + group + digit) * 100_000_000; group = digit = 0; break;
                default: digit = Digits.IndexOf(character, StringComparison.Ordinal); break;
            }

            if (total > 999_999_999_999)
            {
                break; // beyond what can be written, and before it could overflow
            }
        }

        return total + group + digit;
    }

    private static int Digit(Group group) => group.Success ? Digits.IndexOf(group.Value, StringComparison.Ordinal) : 0;

    private static string Standardise(string? text)
    {
        var standard = new StringBuilder();
        foreach (var character in (text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not (':' or '：')))
        {
            var variant = Variants.IndexOf(character, StringComparison.Ordinal);
            standard.Append(variant < 0 ? character : Standard[variant]);
        }

        return standard.ToString();
    }
}

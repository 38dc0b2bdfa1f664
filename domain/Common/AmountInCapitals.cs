using System.Text;

namespace VillageTracker.Domain.Common;

/// <summary>An amount written out in the characters that cannot be altered (大写金额), as bills and receipts need.</summary>
/// <remarks>
/// Follows the rules for filling in bills (票据填写规定) and for vouchers (会计基础工作规范 art. 52). Where they leave a
/// choice we print 整 after 元 and 角, and no 零 between 元 and a 角 that follows a zero; the reader accepts both forms.
/// </remarks>
public static class AmountInCapitals
{
    /// <summary>The largest amount that can be written: 999,999,999,999.99 yuan.</summary>
    public static readonly Money Max = new(99_999_999_999_999);

    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿"];

    /// <exception cref="RefusedException">Negative or beyond <see cref="Max"/> (<see cref="AmountHasNoCapitals"/>).</exception>
    public static string Of(Money amount)
    {
        if (amount < Money.Zero || amount > Max)
        {
            throw new RefusedException(new AmountHasNoCapitals(amount));
        }

        var (yuan, fen) = Math.DivRem(amount.Fen, 100);
        return "人民币" + Yuan(yuan, alone: fen == 0) + Fraction((int)fen, hasYuan: yuan > 0);
    }

    /// <summary>Reads capitals, also with 圆, 正, traditional characters, and with or without the optional 零 and 整.</summary>
    public static bool TryParse(string? text, out Money amount) => CapitalsReader.TryRead(text, out amount);

    private static string Yuan(long yuan, bool alone)
    {
        if (yuan == 0)
        {
            return alone ? "零元" : "";
        }

        var text = new StringBuilder();
        var gap = false;
        for (var group = 2; group >= 0; group--)
        {
            var value = (int)(yuan / Power(group) % 10_000);
            if (value == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            // A gap is read aloud as 零: an empty group before this one, or an empty thousands place in it.
            var spoken = text.Length > 0 && (gap || value < 1_000);
            text.Append(spoken ? "零" : "").Append(Group(value)).Append(Groups[group]);
            gap = false;
        }

        return text.Append('元').ToString();
    }

    private static string Group(int value)
    {
        var text = new StringBuilder();
        var zero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = value / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            text.Append(zero ? "零" : "").Append(Digits[digit]).Append(Places[place]);
            zero = false;
        }

        return text.ToString();
    }

    private static string Fraction(int fen, bool hasYuan)
    {
        var (tenths, hundredths) = Math.DivRem(fen, 10);
        if (fen == 0)
        {
            return "整";
        }

        var first = tenths > 0 ? $"{Digits[tenths]}角" : hasYuan ? "零" : "";
        return first + (hundredths > 0 ? $"{Digits[hundredths]}分" : "整");
    }

    private static long Power(int group) => group switch { 2 => 100_000_000, 1 => 10_000, _ => 1 };
}

/// <summary>Capitals exist for zero up to the largest writable amount.</summary>
public sealed record AmountHasNoCapitals(Money Amount)
    : Refusal($"金额 {Amount} 元不能写成大写，大写金额须在 0.00 到 999,999,999,999.99 元之间。");

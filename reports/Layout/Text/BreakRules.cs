using System.Buffers;

namespace VillageTracker.Reports.Layout.Text;

/// <summary>Between which two characters a line may end.</summary>
internal static class BreakRules
{
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        "。，、；：？！）」』】〕〗〉》”’…—·～％‰℃㎡㎥°′″,.;:!?)]}%");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（「『【〔〖〈《“‘([{¥￥$·");

    private static readonly SearchValues<char> Units = SearchValues.Create("元万亿亩户套间栋幢平个处项人年月日时分号页次倍期");

    public static bool Allows(int previous, int current)
    {
        if (current == ' ' || Is(NeverFirst, current) || Is(NeverLast, previous))
        {
            return false;
        }

        if (previous == ' ')
        {
            return true;
        }

        var afterWord = InWord(previous);
        if (afterWord && InWord(current))
        {
            return false;
        }

        return !(afterWord && Is(Units, current) && IsDigit(previous)) && !(previous == '第' && IsDigit(current));
    }

    private static bool Is(SearchValues<char> set, int codePoint) => codePoint < 0x10000 && set.Contains((char)codePoint);

    private static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9';

    /// <summary>Letters, digits and the marks within them (1,234.56 or 2020-10-31); · ¥ and quotation marks have rules of their own.</summary>
    private static bool InWord(int codePoint) => codePoint is > ' ' and < 0x2000 and not 0xB7 and not 0xD7 and not 0xA0;
}

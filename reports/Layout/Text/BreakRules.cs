using System.Buffers;

namespace VillageTracker.Reports.Layout.Text;

/// <summary>Between which two characters a line may end.</summary>
internal static class BreakRules
{
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        "。，、；：？！）」』】〕〗〉》”’…—·～％‰℃㎡㎥°′″,.;:!?)]}%");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（「『【〔〖〈《“‘([{¥￥$·");

    private static readonly SearchValues<char> Units = SearchValues.Create("元万亿亩户套间栋幢平个处项人年月日时分号页次倍期");

    private static readonly SearchValues<char> BlankBehind = SearchValues.Create("。，、；：）」』】〕〗〉》”’");

    private static readonly SearchValues<char> BlankBefore = SearchValues.Create("（「『【〔〖〈《“‘");

    private static readonly SearchValues<char> Marks = SearchValues.Create("。，、；：？！）」』】〕〗〉》”’（「『【〔〖〈《“‘");

    /// <summary>What two marks side by side give up of their blank halves, in em: 0 or one half (标点挤压).</summary>
    public static float Squeeze(int previous, int current) =>
        (Is(BlankBehind, previous) && Is(Marks, current)) || (Is(BlankBefore, previous) && Is(BlankBefore, current)) ? 0.5f : 0;

    /// <summary>The blank half behind a closing mark, in em; it may reach over the end of a line.</summary>
    public static float BlankEnd(int codePoint) => Is(BlankBehind, codePoint) ? 0.5f : 0;

    /// <summary>Whether a line must not begin with it, even where a word has to be cut.</summary>
    public static bool IsNeverFirst(int codePoint) => Is(NeverFirst, codePoint);

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

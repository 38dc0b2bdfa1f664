using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace VillageTracker.Domain.Common;

/// <summary>The first letters of a name's pinyin (拼音首字母), by which clerks search: 王小明 is "wxm".</summary>
/// <remarks>
/// No dictionary is shipped: the platform's zh-CN order sorts by pinyin, so a character's place between the first
/// characters of the letters tells its letter. Surnames that are read differently as surnames and characters the
/// order does not know stand in short tables. A character that is in neither gives no letter.
/// </remarks>
public static class PinyinInitials
{
    private const string Letters = "abcdefghjklmnopqrstwxyz";

    // The first character of each letter in the zh-CN pinyin order (CLDR index); no syllable begins with i, u, v.
    private const string FirstOfLetter = "阿八嚓咑妸发旮哈丌咔垃呣嗯喔妑七呥仨他屲夕丫帀";

    // Characters without a reading sort after every character that has one.
    private const string LastWithReading = "咗";

    private static readonly CompareInfo Order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>Surnames whose reading as a surname begins with another letter than their usual one.</summary>
    private static readonly FrozenDictionary<string, string> Surnames = new Dictionary<string, string>
    {
        ["曾"] = "z", ["单"] = "s", ["仇"] = "q", ["解"] = "x", ["查"] = "z", ["任"] = "r", ["朴"] = "p", ["区"] = "o",
        ["尉迟"] = "yc", ["万俟"] = "mq", ["长孙"] = "zs", ["澹台"] = "tt", ["乐"] = "y", ["覃"] = "q", ["翟"] = "z",
        ["冼"] = "x", ["缪"] = "m", ["召"] = "s", ["折"] = "s", ["种"] = "c", ["秘"] = "b", ["繁"] = "p", ["员"] = "y",
        ["盖"] = "g", ["谌"] = "c", ["隗"] = "w", ["郇"] = "x", ["晁"] = "c", ["訾"] = "z", ["褚"] = "c", ["沈"] = "s",
        ["黑"] = "h", ["重"] = "c", ["晟"] = "c", ["乜"] = "n", ["郗"] = "x", ["那"] = "n", ["逄"] = "p", ["牟"] = "m",
        ["阚"] = "k", ["车"] = "c", ["颛孙"] = "zs", ["亓官"] = "qg", ["令狐"] = "lh", ["呼延"] = "hy",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Rare characters, and those whose local reading differs; 圩 is wéi here.</summary>
    private static readonly FrozenDictionary<int, char> Rare = new Dictionary<int, char>
    {
        [0x4DAE] = 'y', [0x2CB4E] = 'h', [0x20BB7] = 'j', [0x36C3] = 'j', [0x5586] = 'z', [0x5729] = 'w',
    }.ToFrozenDictionary();

    /// <summary>Lower-case letters and digits only; empty for a name without a known character.</summary>
    public static string Of(string? name)
    {
        var clean = PersonName.Normalise(name);
        var (initials, given) = Surname(clean);
        var text = new StringBuilder(initials);
        foreach (var rune in given.EnumerateRunes())
        {
            text.Append(Initial(rune));
        }

        return text.ToString();
    }

    private static (string Initials, string GivenName) Surname(string name)
    {
        for (var length = Math.Min(2, name.Length); length > 0; length--)
        {
            if (Surnames.TryGetValue(name[..length], out var initials))
            {
                return (initials, name[length..]);
            }
        }

        return ("", name);
    }

    private static string Initial(Rune rune)
    {
        if (rune.IsAscii)
        {
            return char.IsAsciiLetterOrDigit((char)rune.Value) ? char.ToLowerInvariant((char)rune.Value).ToString() : "";
        }

        return Rare.TryGetValue(rune.Value, out var letter) ? letter.ToString() : Sorted(rune);
    }

    private static string Sorted(Rune rune)
    {
        if (rune.Value is not ((>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF)))
        {
            return "";
        }

        var character = rune.ToString();
        if (Order.Compare(character, LastWithReading) > 0)
        {
            return "";
        }

        var letter = Letters.Length - 1;
        while (letter >= 0 && Order.Compare(character, FirstOfLetter[letter].ToString()) < 0)
        {
            letter--;
        }

        return letter < 0 ? "" : Letters[letter].ToString();
    }
}

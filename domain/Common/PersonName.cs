using System.Globalization;
using System.Text;

namespace VillageTracker.Domain.Common;

/// <summary>How a person's name (姓名) is written, compared and searched.</summary>
/// <remarks>
/// Normal form: NFC, no blanks around it or between Han characters (clerks pad two-character names: 王 明), and one
/// middle dot U+00B7 in minority names whichever of • ． ‧ ・ was typed. Equal names are equal strings.
/// </remarks>
public static class PersonName
{
    /// <summary>Between the parts of a minority name (间隔号).</summary>
    public const string MiddleDot = "·";

    /// <summary>Characters, not <c>char</c>s; the longest names on identity cards have about fifteen.</summary>
    public const int MaxLength = 50;

    private const string DotVariants = "•．‧・∙⋅●｡";

    private static readonly HashSet<string> CompoundSurnames = new(StringComparer.Ordinal)
    {
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊",
        "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文",
        "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正",
        "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘",
        "左丘", "东门", "西门", "第五",
    };

    /// <summary>The form in which names are stored, searched and compared.</summary>
    public static string Normalise(string? name)
    {
        if (name is { Length: > 0 } && IsPlainHan(name))
        {
            return name;
        }

        var text = new StringBuilder();
        foreach (var rune in (name ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var dotted = rune.IsBmp && DotVariants.Contains((char)rune.Value, StringComparison.Ordinal);
            text.Append(dotted ? MiddleDot : IsBlank(rune) ? " " : rune.ToString());
        }

        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Join(words.All(IsHan) ? "" : " ", words);
        return joined.Replace(" ·", MiddleDot, StringComparison.Ordinal).Replace("· ", MiddleDot, StringComparison.Ordinal);
    }

    /// <summary>What is wrong with the name, or null.</summary>
    public static Refusal? Fault(string? name)
    {
        var clean = Normalise(name);
        return clean switch
        {
            "" => new PersonNameMissing(),
            _ when clean.Any(char.IsDigit) => new PersonNameHasDigit(clean),
            _ when clean.EnumerateRunes().Any(IsPrivateUse) => new PersonNameHasUnknownCharacter(),
            _ when new StringInfo(clean).LengthInTextElements > MaxLength => new PersonNameTooLong(),
            _ => null,
        };
    }

    /// <exception cref="RefusedException">One of the <c>PersonName…</c> refusals.</exception>
    public static string Require(string? name) =>
        Fault(name) is { } why ? throw new RefusedException(why) : Normalise(name);

    /// <summary>Characters of the surname: two for 欧阳 and its like when a given name follows, else one.</summary>
    public static int SurnameLength(string name) =>
        name.Length > 2 && CompoundSurnames.Contains(name[..2]) ? 2 : 1;

    /// <summary>Nearly every name: common Chinese characters and nothing else, which have one form only.</summary>
    private static bool IsPlainHan(string name) => !name.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF');

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is 0x200B or 0xFEFF;

    private static bool IsHan(string word) => word.EnumerateRunes().All(rune =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0xB7);

    private static bool IsPrivateUse(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;
}

/// <summary>No name.</summary>
public sealed record PersonNameMissing() : Refusal("请填写姓名。");

/// <summary>Names have no digits: a house number or a telephone slipped into the column.</summary>
public sealed record PersonNameHasDigit(string Name) : Refusal($"姓名“{Name}”中不能有数字。");

/// <summary>A private-use character, left by reading a file in the wrong encoding.</summary>
public sealed record PersonNameHasUnknownCharacter() : Refusal("姓名中有无法识别的生僻字，请重新输入这个字。");

/// <summary>Longer than any name on an identity card.</summary>
public sealed record PersonNameTooLong() : Refusal($"姓名不能超过{PersonName.MaxLength}个字。");

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Rules;

/// <summary>A number taken from law or local policy (政策标准): a rate, a price, a limit, a deadline; valid for a time and from a source.</summary>
/// <remarks>
/// Nothing of the kind is a constant in the code. A change is a new row from its date on; rows of the past stay, so that a document
/// can always be recomputed with the rule of its own day. A row whose source is not a published text is demonstration data.
/// </remarks>
public sealed class DatedRule : IVersioned
{
    public const int CodeMaxLength = 60;
    public const int NameMaxLength = 80;
    public const int UnitMaxLength = 20;
    public const int SourceMaxLength = 300;

    /// <summary>What the column holds: decimal(18, 6).</summary>
    public const int ValueDecimals = 6;
    public const decimal ValueLimit = 1_000_000_000_000m;

    private DatedRule() { }

    /// <param name="code">Area and name, as the code asks for it: <c>Resettlement.ResettlementPrice</c>.</param>
    /// <param name="name">The office's word: 安置价.</param>
    /// <param name="value">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">元/平方米, 平方米, 天, %, 个月 …</param>
    /// <param name="validFrom">The first day on which it holds.</param>
    /// <param name="source">The text it was taken from.</param>
    /// <param name="isDemonstration">Invented for the demonstration.</param>
    public DatedRule(string code, string name, decimal value, string unit, DateOnly validFrom, string source, bool isDemonstration)
    {
        (Code, Name, Value, Unit, ValidFrom, Source, IsDemonstration) = (code, name, value, unit, validFrom, source, isDemonstration);
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public decimal Value { get; private set; }
    public string Unit { get; private set; } = "";
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day on which it holds, that day included; null while nothing has replaced it.</summary>
    public DateOnly? ValidTo { get; private set; }
    public string Source { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>The rule that takes over on a date: same code, name and unit. This one ends the day before.</summary>
    /// <exception cref="RefusedException">
    /// <see cref="RuleEndsBeforeItBegins"/>, <see cref="RuleSourceMissing"/>, <see cref="RuleValueNotValid"/>, <see cref="RuleReplacedAlready"/>.
    /// </exception>
    public DatedRule ReplaceWith(decimal value, DateOnly validFrom, string source, bool isDemonstration)
    {
        var text = (source ?? "").Trim();
        if (text.Length is 0 or > SourceMaxLength)
        {
            throw new RefusedException(new RuleSourceMissing(Name));
        }

        if (value < 0 || value >= ValueLimit || decimal.Round(value, DecimalsOf(Unit)) != value)
        {
            throw new RefusedException(new RuleValueNotValid(Name, DecimalsOf(Unit)));
        }

        if (ValidTo is { } last)
        {
            throw new RefusedException(new RuleReplacedAlready(Name, last));
        }

        EndBefore(validFrom);
        return new(Code, Name, value, Unit, validFrom, text, isDemonstration);
    }

    /// <summary>Money and area are exact to two decimals, days and pieces are whole; a share or a rate has as many as the column holds.</summary>
    public static int DecimalsOf(string unit) => unit switch
    {
        "天" or "次" or "套" or "位" or "个月" or "个工作日" or "分钟" => 0,
        "平方米" => 2,
        _ => unit.StartsWith('元') ? 2 : ValueDecimals,
    };

    public bool HoldsOn(DateOnly date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);

    /// <summary>Ends the rule the day before its successor begins.</summary>
    /// <exception cref="RefusedException">The successor begins before this rule does.</exception>
    public void EndBefore(DateOnly successorFrom) => ValidTo = successorFrom > ValidFrom
        ? successorFrom.AddDays(-1)
        : throw new RefusedException(new RuleEndsBeforeItBegins(Name, ValidFrom));
}

public sealed record RuleEndsBeforeItBegins(string Name, DateOnly From)
    : Refusal($"“{Name}”从 {From:yyyy-MM-dd} 起生效，新标准的生效日必须在这之后。");

public sealed record RuleSourceMissing(string Name)
    : Refusal($"“{Name}”必须写明依据（文件名称和文号），最多 {DatedRule.SourceMaxLength} 字。");

public sealed record RuleValueNotValid(string Name, int Decimals)
    : Refusal($"“{Name}”的数值不能为负，{(Decimals switch { 0 => "只能是整数", 2 => "最多两位小数", _ => $"最多 {Decimals} 位小数" })}，请核对。");

public sealed record RuleReplacedAlready(string Name, DateOnly Last)
    : Refusal($"这条“{Name}”到 {Last:yyyy-MM-dd} 为止，已有后续标准，请调整最新的一条。");

public sealed record RuleMissing(string Code, DateOnly On)
    : Refusal($"{On:yyyy-MM-dd} 没有有效的政策标准“{Code}”，请先在系统管理里补录。");

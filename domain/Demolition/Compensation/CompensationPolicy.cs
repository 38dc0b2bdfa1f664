using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>One version of a compensation plan (补偿安置方案): rates, terms and who pays; dated, with its source, never edited.</summary>
/// <remarks>
/// A change is a new version from its date on; a sheet or an agreement keeps the version it was computed by, so that it can be computed again.
/// It holds for one area, or where <see cref="AreaId"/> is null for every area of the village that has none of its own.
/// </remarks>
public sealed class CompensationPolicy : IVersioned, IBelongsToVillage
{
    public const int CodeMaxLength = 30;
    public const int TitleMaxLength = 80;
    public const int SourceMaxLength = 300;
    public const int PartyMaxLength = 60;

    private readonly List<RateEntry> _rates = [];
    private readonly List<OverrunStep> _overrun = [];

    private CompensationPolicy() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int? AreaId { get; private set; }

    /// <summary>方案编号: the same for all versions of one plan.</summary>
    public string Code { get; private set; } = "";

    /// <summary>版次: 1 for the first.</summary>
    public int Edition { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The published text (文号).</summary>
    public string Source { get; private set; } = "";
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day on which it holds, that day included; null while nothing has replaced it.</summary>
    public DateOnly? ValidTo { get; private set; }
    public bool IsDemonstration { get; private set; }
    public PolicyTerms Terms { get; private set; } = null!;
    public IReadOnlyList<RateEntry> Rates => _rates;
    public IReadOnlyList<OverrunStep> Overrun => _overrun;
    public int Version { get; private set; }

    /// <summary>BCFA-2019 第1版: what papers and lines name.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"{Code} 第{Edition}版");

    /// <exception cref="RefusedException">No code, title or source; terms that make no sense.</exception>
    public static CompensationPolicy Adopt(
        long villageCode, int? areaId, PolicyText text, PolicyTerms terms, IEnumerable<RateEntry> rates, IEnumerable<OverrunStep> overrun)
    {
        text.Check();
        terms.Check();
        var (table, steps) = (rates.ToList(), overrun.ToList());
        RefuseTwice(table, steps);
        var policy = new CompensationPolicy
        {
            VillageCode = villageCode, AreaId = areaId, Code = text.Code.Trim(), Edition = 1, Title = text.Title.Trim(), Source = text.Source.Trim(),
            ValidFrom = text.ValidFrom, IsDemonstration = text.IsDemonstration, Terms = terms,
        };
        policy._rates.AddRange(table.Select((rate, i) => rate.PutAt(i + 1, villageCode)));
        policy._overrun.AddRange(steps.Select(step => step.PutInto(villageCode)));
        return policy;
    }

    /// <summary>The next version: takes over the rates that are not replaced. This one ends the day before.</summary>
    /// <param name="source">The text that changes it.</param>
    /// <param name="rates">The whole new table, or null to keep the present one.</param>
    /// <exception cref="RefusedException">No source, replaced already, or the new one begins no later than this one.</exception>
    public CompensationPolicy ReplaceWith(
        DateOnly validFrom, string source, bool isDemonstration, PolicyTerms terms, IEnumerable<RateEntry>? rates = null, IEnumerable<OverrunStep>? overrun = null)
    {
        if (ValidTo is { } last)
        {
            throw new RefusedException(new PolicyReplacedAlready(Reference, last));
        }

        if (validFrom <= ValidFrom)
        {
            throw new RefusedException(new PolicyEndsBeforeItBegins(Reference, ValidFrom));
        }

        var next = Adopt(VillageCode, AreaId, new(Code, Title, source, validFrom, isDemonstration), terms,
            rates ?? _rates.OrderBy(r => r.Order).Select(r => r.Copy()), overrun ?? _overrun.Select(s => s.Copy()));
        next.Edition = Edition + 1;
        ValidTo = validFrom.AddDays(-1);
        return next;
    }

    /// <summary>A thing is found in the table by its name, and a month has one multiple.</summary>
    private static void RefuseTwice(List<RateEntry> rates, List<OverrunStep> steps)
    {
        Refusal? why = rates.GroupBy(r => (r.Code, r.Name)).FirstOrDefault(g => g.Count() > 1) is { } twice ? new RateTwice(twice.Key.Code, twice.Key.Name)
            : rates.TrueForAll(r => r.Code != CompensationCode.HouseValue) ? new HouseValueRateMissing()
            : steps.GroupBy(s => (s.Mode, s.FromMonth)).FirstOrDefault(g => g.Count() > 1) is { } step ? new OverrunStepTwice(step.Key.Mode, step.Key.FromMonth)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }

    public bool HoldsOn(DateOnly date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);

    /// <summary>元/㎡ of the transition fee for a month; 0 where the plan has none by area.</summary>
    public UnitPrice TransitionRate =>
        Rate(CompensationCode.Transition) is { Basis: RateBasis.PerSquareMetre } rate ? UnitPrice.FromYuan(rate.Rate) : UnitPrice.Zero;

    /// <summary>第6项: where a line's rate stands.</summary>
    internal string Item(RateEntry rate) => string.Create(CultureInfo.InvariantCulture, $"{Reference} 第{rate.Order}项");

    internal RateEntry? Rate(CompensationCode code, string? name = null) =>
        _rates.OrderBy(r => r.Order).FirstOrDefault(r => r.Code == code && (name is null || r.Name == name));
}

/// <summary>What names a policy version.</summary>
/// <param name="Code">BCFA-2019.</param>
/// <param name="Source">The published text; one that was invented says so.</param>
public sealed record PolicyText(string Code, string Title, string Source, DateOnly ValidFrom, bool IsDemonstration)
{
    internal void Check()
    {
        Refusal? why = string.IsNullOrWhiteSpace(Code) || Code.Trim().Length > CompensationPolicy.CodeMaxLength ? new PolicyCodeMissing()
            : string.IsNullOrWhiteSpace(Title) || Title.Trim().Length > CompensationPolicy.TitleMaxLength ? new PolicyTitleMissing()
            : string.IsNullOrWhiteSpace(Source) || Source.Trim().Length > CompensationPolicy.SourceMaxLength ? new PolicySourceMissing()
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }
}

public sealed record RateTwice(CompensationCode Code, string Name) : Refusal($"{Code.Label()}“{Name}”在方案里出现了两次，同类别的名称不能重复。");

public sealed record HouseValueRateMissing() : Refusal("方案里必须有房屋价值补偿这一项。");

public sealed record OverrunStepTwice(TransitionMode Mode, int FromMonth) : Refusal($"{Mode.Label()}超期第 {FromMonth + 1} 个月起的倍数写了两次。");

public sealed record PolicyCodeMissing() : Refusal($"请填写方案编号，最多 {CompensationPolicy.CodeMaxLength} 字。");

public sealed record PolicyTitleMissing() : Refusal($"请填写方案名称，最多 {CompensationPolicy.TitleMaxLength} 字。");

public sealed record PolicySourceMissing() : Refusal($"补偿安置方案必须写明依据（文件名称和文号），最多 {CompensationPolicy.SourceMaxLength} 字。");

public sealed record PolicyReplacedAlready(string Reference, DateOnly Last)
    : Refusal($"{Reference} 到 {Last:yyyy-MM-dd} 为止，已有后续版次，请在最新的一版上调整。");

public sealed record PolicyEndsBeforeItBegins(string Reference, DateOnly From)
    : Refusal($"{Reference} 从 {From:yyyy-MM-dd} 起执行，新一版的执行日必须在这之后。");

public sealed record PolicyMissing(string AreaCode, DateOnly On)
    : Refusal($"{AreaCode} 片区在 {On:yyyy-MM-dd} 没有有效的补偿安置方案，请书记先补录方案。");

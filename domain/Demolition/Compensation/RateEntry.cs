using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>One row of a policy's rate table (补偿标准): what is paid, for what, to whom.</summary>
public sealed class RateEntry : IBelongsToVillage
{
    public const int NameMaxLength = 40;
    public const int UnitMaxLength = 10;

    private RateEntry() { }

    /// <exception cref="RefusedException">No name, or a rate below zero or finer than four decimals.</exception>
    public RateEntry(CompensationCode code, RateBasis basis, string name, decimal rate, string unit)
    {
        var clean = (name ?? "").Trim();
        if (clean.Length is 0 or > NameMaxLength)
        {
            throw new RefusedException(new RateNameMissing(code));
        }

        if (rate < 0 || rate >= 100_000_000m || decimal.Round(rate, 4) != rate)
        {
            throw new RefusedException(new RateNotValid(clean));
        }

        (Code, Basis, Name, Rate, Unit) = (code, basis, clean, rate, unit);
    }

    public int Id { get; private set; }
    public int PolicyId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>1 for the first row; papers name it as 第n项.</summary>
    public int Order { get; private set; }
    public CompensationCode Code { get; private set; }
    public RateBasis Basis { get; private set; }

    /// <summary>砖围墙, 速签奖 …</summary>
    public string Name { get; private set; } = "";

    /// <summary>Yuan for one <see cref="Unit"/>, percent, or for a shared item the whole sum; 0 where the appraiser gives the amount.</summary>
    public decimal Rate { get; private set; }

    /// <summary>㎡, 户, 人, 米, 棵 …</summary>
    public string Unit { get; private set; } = "";

    /// <summary>At least this much (per move, for moving); zero for none.</summary>
    public Money Minimum { get; private set; }

    /// <summary>Who gets it.</summary>
    public CareGroup For { get; private set; }

    /// <summary>First signing day of an award's tier.</summary>
    public DateOnly? SignedFrom { get; private set; }

    /// <summary>Last signing day of an award's tier, that day included.</summary>
    public DateOnly? SignedTo { get; private set; }

    /// <summary>Households among which a shared sum is divided.</summary>
    public int? SharedBy { get; private set; }

    /// <summary>What becomes of the money when the household takes another home; money compensation is always cash.</summary>
    public LineUse UseInExchange { get; private set; } = LineUse.SetOff;

    /// <summary>"10.00元/㎡", "5.00%".</summary>
    public string RateText => Basis switch
    {
        RateBasis.Appraised => "按评估报告",
        RateBasis.PercentOfHouse => Rate.ToString("0.00##", CultureInfo.InvariantCulture) + "%",
        RateBasis.Shared => $"共{Number}元，{SharedBy}户分摊",
        _ => $"{Number}元/{Unit}",
    };

    internal string Number => Rate.ToString("#,0.00##", CultureInfo.InvariantCulture);

    public RateEntry AtLeast(Money minimum)
    {
        Minimum = minimum;
        return this;
    }

    public RateEntry OnlyFor(CareGroup group)
    {
        For = group;
        return this;
    }

    /// <exception cref="RefusedException">The tier ends before it begins.</exception>
    public RateEntry WhenSigned(DateOnly from, DateOnly to)
    {
        (SignedFrom, SignedTo) = from <= to ? (from, to) : throw new RefusedException(new TierEndsBeforeItBegins(Name, from, to));
        return this;
    }

    /// <exception cref="RefusedException">Nobody to share it.</exception>
    public RateEntry Among(int households)
    {
        SharedBy = households > 0 ? households : throw new RefusedException(new NobodySharesIt(Name));
        return this;
    }

    /// <summary>Also paid out, not set off, when the household takes another home.</summary>
    public RateEntry InCash()
    {
        UseInExchange = LineUse.Cash;
        return this;
    }

    /// <summary>A signing on the day falls into the tier; true where there is no tier.</summary>
    public bool HoldsForSigning(DateOnly on) => (SignedFrom is not { } from || on >= from) && (SignedTo is not { } to || on <= to);

    internal RateEntry PutAt(int order, long villageCode)
    {
        (Order, VillageCode) = (order, villageCode);
        return this;
    }

    /// <summary>The same row for the next version of the policy.</summary>
    internal RateEntry Copy() => At(Rate);

    /// <summary>The same row at another rate.</summary>
    /// <exception cref="RefusedException">A rate below zero or finer than four decimals.</exception>
    internal RateEntry At(decimal rate) => new(Code, Basis, Name, rate, Unit)
    {
        Minimum = Minimum, For = For, SignedFrom = SignedFrom, SignedTo = SignedTo, SharedBy = SharedBy, UseInExchange = UseInExchange,
    };
}

public sealed record RateNameMissing(CompensationCode Code) : Refusal($"“{Code.Label()}”的标准要写名称，最多 {RateEntry.NameMaxLength} 字。");

public sealed record RateNotValid(string Name) : Refusal($"“{Name}”的标准不能为负，最多四位小数。");

public sealed record TierEndsBeforeItBegins(string Name, DateOnly From, DateOnly To)
    : Refusal($"“{Name}”的起止日期颠倒了（{From:yyyy-MM-dd} 至 {To:yyyy-MM-dd}）。");

public sealed record NobodySharesIt(string Name) : Refusal($"“{Name}”要写明由多少户分摊。");

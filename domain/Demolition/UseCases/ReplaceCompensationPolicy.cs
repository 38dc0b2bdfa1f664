using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>补偿安置方案换版: a new version from a day on, with its source; the present one ends the day before and stays readable.</summary>
/// <param name="Rates">New amounts by row number; rows that are not named keep theirs.</param>
/// <param name="IsDemonstration">There is no published text behind it.</param>
public sealed record ReplaceCompensationPolicy(
    int PolicyId, int SeenVersion, DateOnly ValidFrom, string Source, bool IsDemonstration, PolicyTerms Terms, IReadOnlyDictionary<int, decimal> Rates)
{
    /// <summary>Rows of the present table that the new version no longer has.</summary>
    public IReadOnlySet<int> Without { get; init; } = new HashSet<int>();

    /// <summary>Rows that the new version adds, after the others.</summary>
    public IReadOnlyList<NewRate> More { get; init; } = [];

    /// <summary>超期倍数 of the new version; null keeps the present ones.</summary>
    public IReadOnlyList<NewOverrunStep>? Overrun { get; init; }
}

/// <summary>A row of the rate table as it is asked for.</summary>
public sealed record NewRate(
    CompensationCode Code, RateBasis Basis, string? Name, decimal Rate, string? Unit, Money Minimum, CareGroup For, DateOnly? SignedFrom, DateOnly? SignedTo, int? SharedBy, bool InCash)
{
    /// <exception cref="RefusedException">No name or unit, a rate that makes no sense, half a tier, a shared sum without sharers.</exception>
    internal RateEntry Build()
    {
        var unit = (Unit ?? "").Trim();
        Refusal? why = unit.Length is 0 or > RateEntry.UnitMaxLength ? new RateUnitMissing((Name ?? "").Trim())
            : SignedFrom is null != SignedTo is null ? new TierHalfOpen((Name ?? "").Trim())
            : Basis == RateBasis.Shared && SharedBy is null ? new NobodySharesIt((Name ?? "").Trim())
            : Basis != RateBasis.Appraised && Rate == 0 ? new RateIsZero((Name ?? "").Trim())
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        var rate = new RateEntry(Code, Basis, Name ?? "", Basis == RateBasis.Appraised ? 0 : Rate, unit).AtLeast(Minimum).OnlyFor(For);
        rate = SignedFrom is { } from ? rate.WhenSigned(from, SignedTo!.Value) : rate;
        rate = Basis == RateBasis.Shared ? rate.Among(SharedBy!.Value) : rate;
        return InCash ? rate.InCash() : rate;
    }
}

/// <summary>A step of the overrun as it is asked for.</summary>
/// <param name="FromMonth">0 for the first month after the term.</param>
public sealed record NewOverrunStep(TransitionMode Mode, int FromMonth, decimal Factor);

public sealed record RateUnitMissing(string Name) : Refusal($"“{Name}”要写计量单位，最多 {RateEntry.UnitMaxLength} 字。");

public sealed record RateIsZero(string Name) : Refusal($"“{Name}”要写标准；由评估机构定金额的，计价方式请选“按评估”。");

public sealed record TierHalfOpen(string Name) : Refusal($"“{Name}”按签约日分档的，起止日期都要填。");

public sealed class ReplaceCompensationPolicyHandler(VillageDb db)
{
    /// <returns>The key of the new version.</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="CompensationPolicy.ReplaceWith"/>.</exception>
    /// <exception cref="NotFoundException">No such policy in the person's scope.</exception>
    public async Task<int> HandleAsync(ReplaceCompensationPolicy request, CancellationToken cancellation)
    {
        var policy = await db.CompensationPolicies.Include(p => p.Rates).Include(p => p.Overrun).SingleOrDefaultAsync(p => p.Id == request.PolicyId, cancellation)
            ?? throw new NotFoundException("这个补偿安置方案");
        db.ExpectVersion(policy, request.SeenVersion);
        var rates = policy.Rates.OrderBy(r => r.Order).Where(r => !request.Without.Contains(r.Order)).Select(r => request.Rates.TryGetValue(r.Order, out var rate) ? r.At(rate) : r.Copy());
        var next = policy.ReplaceWith(request.ValidFrom, request.Source, request.IsDemonstration, request.Terms,
            [.. rates, .. request.More.Select(r => r.Build())], request.Overrun?.Select(s => new OverrunStep(s.Mode, s.FromMonth, s.Factor)));
        db.Add(next);
        db.Doing("补偿安置方案换版", request.Source.Trim());
        await db.SaveChangesAsync(cancellation);
        return next.Id;
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>The money of an area, or of several, as of a day (片区资金): what was agreed, and what has become of it.</summary>
/// <param name="ByArea">换成安置面积: house value that an exchange turns into floor area.</param>
/// <param name="Cash">货币应付.</param>
/// <param name="Credit">抵房款应抵: to be credited in settlement statements.</param>
/// <param name="Paid">已付: of the cash.</param>
/// <param name="SetOff">已抵扣: of the credit.</param>
public sealed record AreaMoney(int AreaId, Money ByArea, Money Cash, Money Credit, Money Paid, Money SetOff)
{
    /// <summary>协议补偿总额, supplements counted.</summary>
    public Money Agreed => ByArea + Cash + Credit;

    /// <summary>已付超期过渡费: beyond every agreement, and so in none of the other sums.</summary>
    public Money Overrun { get; init; }

    /// <summary>All that left the special account.</summary>
    public Money PaidOut => Paid + Overrun;

    /// <summary>货币未付.</summary>
    public Money CashLeft => Cash - Paid;

    /// <summary>未抵扣.</summary>
    public Money CreditLeft => Credit - SetOff;

    /// <summary>未结: still owed one way or the other.</summary>
    public Money Left => CashLeft + CreditLeft;

    public static AreaMoney Nothing(int areaId) => new(areaId, Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero);

    public static AreaMoney Sum(IEnumerable<AreaMoney> areas) => areas.Aggregate(Nothing(0), (sum, a) =>
        new(0, sum.ByArea + a.ByArea, sum.Cash + a.Cash, sum.Credit + a.Credit, sum.Paid + a.Paid, sum.SetOff + a.SetOff) { Overrun = sum.Overrun + a.Overrun });
}

/// <summary>All that has happened to the money of an area, or of all, day by day: any day is added up from it without another query.</summary>
internal sealed record MoneyTimeline(
    IReadOnlyList<MoneyTimeline.Paper> Papers, IReadOnlyList<MoneyTimeline.Bare> Signed, IReadOnlyList<MoneyTimeline.Sum> Paid, IReadOnlyList<MoneyTimeline.Sum> Overrun,
    IReadOnlyList<MoneyTimeline.Sum> SetOff)
{
    public IReadOnlyDictionary<int, AreaMoney> On(DateOnly day)
    {
        var sums = new Dictionary<int, AreaMoney>();
        void Add(AreaMoney more) => sums[more.AreaId] = AreaMoney.Sum([sums.GetValueOrDefault(more.AreaId) ?? AreaMoney.Nothing(0), more]) with { AreaId = more.AreaId };
        foreach (var paper in Papers.Where(p => Counts(p.From, p.Until, day)).GroupBy(p => p.HouseholdId).Select(versions => versions.MaxBy(v => v.Sequence)!))
        {
            Add(AreaMoney.Nothing(paper.AreaId) with { ByArea = new(paper.ByArea), Cash = new(paper.Cash), Credit = new(paper.Credit) });
        }

        foreach (var bare in Signed.Where(b => b.From <= day))
        {
            Add(bare.Method == CompensationMethod.Money
                ? AreaMoney.Nothing(bare.AreaId) with { Cash = new(bare.Agreed) }
                : AreaMoney.Nothing(bare.AreaId) with { ByArea = new(bare.House), Credit = new(bare.Agreed - bare.House) });
        }

        foreach (var paid in Paid.Where(p => Counts(p.From, p.Until, day)))
        {
            Add(AreaMoney.Nothing(paid.AreaId) with { Paid = new(paid.Fen) });
        }

        foreach (var overrun in Overrun.Where(p => Counts(p.From, p.Until, day)))
        {
            Add(AreaMoney.Nothing(overrun.AreaId) with { Overrun = new(overrun.Fen) });
        }

        foreach (var credit in SetOff.Where(p => Counts(p.From, p.Until, day)))
        {
            Add(AreaMoney.Nothing(credit.AreaId) with { SetOff = new(credit.Fen) });
        }

        return sums;
    }

    private static bool Counts(DateOnly? from, DateOnly? until, DateOnly day) => from <= day && !(until <= day);

    /// <summary>An agreement or supplement; the latest that counts is the one.</summary>
    internal sealed record Paper(int AreaId, int HouseholdId, int Sequence, DateOnly? From, DateOnly? Until, long ByArea, long Cash, long Credit);

    /// <summary>Signed without the paper: split by the way of compensation alone.</summary>
    internal sealed record Bare(int AreaId, DateOnly? From, CompensationMethod Method, long Agreed, long House);

    /// <summary>An amount that counts from a day on, and no longer from another.</summary>
    internal sealed record Sum(int AreaId, DateOnly? From, DateOnly? Until, long Fen);
}

/// <summary>Sums by area; a test holds them against the ledger of households, added up one by one.</summary>
public sealed class AreaMoneyQuery(VillageDb db, StampedCache cache)
{
    /// <summary>Every area in the person's scope that has any money.</summary>
    public async Task<IReadOnlyDictionary<int, AreaMoney>> AllAsync(DateOnly on, CancellationToken cancellation) => (await KeptAsync(null, cancellation)).On(on);

    public async Task<AreaMoney> OneAsync(int areaId, DateOnly on, CancellationToken cancellation) =>
        (await KeptAsync(areaId, cancellation)).On(on).GetValueOrDefault(areaId) ?? AreaMoney.Nothing(areaId);

    private Task<MoneyTimeline> KeptAsync(int? areaId, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"demolition.money|{areaId}"), ["Demolition", "Resettlement"], () => ReadAsync(areaId, cancellation), cancellation);

    private async Task<MoneyTimeline> ReadAsync(int? areaId, CancellationToken cancellation)
    {
        var papers = await db.CompensationAgreements.Where(a => a.SignedOn != null && (areaId == null || a.AreaId == areaId))
            .Select(a => new MoneyTimeline.Paper(a.AreaId, a.HouseholdId, a.Sequence, a.SignedOn, a.VoidedOn, a.ByArea.Fen, a.Cash.Fen, a.SetOff.Fen)).ToListAsync(cancellation);
        var households = db.HouseholdsInScope();
        var bare = await db.WithoutPaper(areaId is { } only ? households.Where(h => h.AreaId == only) : households)
            .GroupBy(h => new { h.AreaId, h.SignedOn, h.Method })
            .Select(g => new MoneyTimeline.Bare(g.Key.AreaId, g.Key.SignedOn, g.Key.Method, g.Sum(h => h.AgreedFen), g.Sum(h => h.AppraisedValue!.Value.Fen))).ToListAsync(cancellation);
        var paid = await db.PaymentLines.Where(l => l.PaidOn != null && (areaId == null || l.AreaId == areaId)).GroupBy(l => new { l.AreaId, l.PaidOn, l.FailedOn, IsOverrun = l.Kind == PayoutKind.Overrun })
            .Select(g => new { g.Key.IsOverrun, Sum = new MoneyTimeline.Sum(g.Key.AreaId, g.Key.PaidOn, g.Key.FailedOn, g.Sum(l => l.AmountFen)) }).ToListAsync(cancellation);
        var setOff = await (from s in db.Statements
                            join h in db.Households on s.Allocation.HouseholdId equals h.Id
                            where areaId == null || h.AreaId == areaId
                            group s.Credit.Fen by new { h.AreaId, s.IssuedOn, s.VoidedOn } into g
                            select new MoneyTimeline.Sum(g.Key.AreaId, g.Key.IssuedOn, g.Key.VoidedOn, g.Sum())).ToListAsync(cancellation);
        return new(papers, bare, [.. paid.Where(p => !p.IsOverrun).Select(p => p.Sum)], [.. paid.Where(p => p.IsOverrun).Select(p => p.Sum)], setOff);
    }
}

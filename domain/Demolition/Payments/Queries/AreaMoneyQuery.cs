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

    /// <summary>货币未付.</summary>
    public Money CashLeft => Cash - Paid;

    /// <summary>未抵扣.</summary>
    public Money CreditLeft => Credit - SetOff;

    /// <summary>未结: still owed one way or the other.</summary>
    public Money Left => CashLeft + CreditLeft;

    public static AreaMoney Nothing(int areaId) => new(areaId, Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero);

    public static AreaMoney Sum(IEnumerable<AreaMoney> areas) => areas.Aggregate(Nothing(0), (sum, a) =>
        new(0, sum.ByArea + a.ByArea, sum.Cash + a.Cash, sum.Credit + a.Credit, sum.Paid + a.Paid, sum.SetOff + a.SetOff));
}

/// <summary>Sums by area in the database; a test holds them against the ledger of households, added up one by one.</summary>
public sealed class AreaMoneyQuery(VillageDb db, StampedCache cache)
{
    /// <summary>Every area in the person's scope that has any money.</summary>
    public Task<IReadOnlyDictionary<int, AreaMoney>> AllAsync(DateOnly on, CancellationToken cancellation) => KeptAsync(null, on, cancellation);

    public async Task<AreaMoney> OneAsync(int areaId, DateOnly on, CancellationToken cancellation) =>
        (await KeptAsync(areaId, on, cancellation)).GetValueOrDefault(areaId) ?? AreaMoney.Nothing(areaId);

    private Task<IReadOnlyDictionary<int, AreaMoney>> KeptAsync(int? areaId, DateOnly on, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"demolition.money|{areaId}|{on:yyyy-MM-dd}"), ["Demolition", "Resettlement"], () => ReadAsync(areaId, on, cancellation), cancellation);

    private async Task<IReadOnlyDictionary<int, AreaMoney>> ReadAsync(int? areaId, DateOnly on, CancellationToken cancellation)
    {
        var agreed = await db.AgreementsOn(on).Where(a => areaId == null || a.AreaId == areaId).GroupBy(a => a.AreaId)
            .Select(g => new Part(g.Key, g.Sum(a => a.ByArea.Fen), g.Sum(a => a.Cash.Fen), g.Sum(a => a.SetOff.Fen), 0, 0)).ToListAsync(cancellation);
        var households = db.HouseholdsInScope();
        var bare = await db.WithoutPaper(areaId is { } only ? households.Where(h => h.AreaId == only) : households, on)
            .GroupBy(h => new { h.AreaId, h.Method })
            .Select(g => new { g.Key.AreaId, g.Key.Method, Agreed = g.Sum(h => h.AgreedFen), House = g.Sum(h => h.AppraisedValue!.Value.Fen) }).ToListAsync(cancellation);
        var paid = await db.PaymentLines.PaidBy(on).Where(l => areaId == null || l.AreaId == areaId).GroupBy(l => l.AreaId)
            .Select(g => new Part(g.Key, 0, 0, 0, g.Sum(l => l.AmountFen), 0)).ToListAsync(cancellation);
        var setOff = await (from s in db.StatementsOn(@on)
                            join h in db.Households on s.Allocation.HouseholdId equals h.Id
                            where areaId == null || h.AreaId == areaId
                            group s.Credit.Fen by h.AreaId into g
                            select new Part(g.Key, 0, 0, 0, 0, g.Sum())).ToListAsync(cancellation);
        return agreed.Concat(bare.Select(b => Bare(b.AreaId, b.Method, b.Agreed, b.House))).Concat(paid).Concat(setOff)
            .GroupBy(p => p.AreaId).ToDictionary(g => g.Key, g => new AreaMoney(g.Key, new(g.Sum(p => p.ByArea)), new(g.Sum(p => p.Cash)), new(g.Sum(p => p.Credit)),
                new(g.Sum(p => p.Paid)), new(g.Sum(p => p.SetOff))));
    }

    private static Part Bare(int areaId, CompensationMethod method, long agreed, long house) => method == CompensationMethod.Money
        ? new(areaId, 0, agreed, 0, 0, 0)
        : new(areaId, house, 0, agreed - house, 0, 0);

    private sealed record Part(int AreaId, long ByArea, long Cash, long Credit, long Paid, long SetOff);
}

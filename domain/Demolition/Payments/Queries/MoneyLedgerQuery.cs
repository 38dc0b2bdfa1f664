using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>One household's money as of a day: the line of the area's ledger that every sum is added up from.</summary>
public sealed record HouseholdMoneyLine(int HouseholdId, string Code, string HeadName, CompensationMethod Method, DateOnly SignedOn, AreaMoney Money)
{
    public long VillageCode { get; init; }

    /// <summary>The total that stands on the household's own row; must equal what its papers say.</summary>
    public Money Registered { get; init; }

    /// <summary>Nothing may be paid that was not agreed, nor set off.</summary>
    public bool IsBroken => Money.CashLeft < Domain.Common.Money.Zero || Money.CreditLeft < Domain.Common.Money.Zero;
}

/// <summary>Which lines of the ledger are shown.</summary>
public enum MoneyShown { Agreed, Paid, SetOff, Left, Broken }

/// <summary>The ledger of households (分户资金): agreed, paid, set off and left, from the papers themselves.</summary>
public sealed class MoneyLedgerQuery(VillageDb db)
{
    /// <param name="areaId">One area; null for all.</param>
    /// <param name="on">As of this day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Every household that had signed by then, by code.</returns>
    public async Task<IReadOnlyList<HouseholdMoneyLine>> RunAsync(int? areaId, DateOnly on, CancellationToken cancellation)
    {
        var rows = db.HouseholdsInScope().Where(h => h.SignedOn <= on);
        rows = areaId is { } area ? rows.Where(h => h.AreaId == area) : rows;
        var households = await rows.OrderBy(h => h.VillageCode).ThenBy(h => h.Code)
            .Select(h => new { h.Id, h.VillageCode, h.AreaId, h.Code, h.HeadName, h.Method, h.SignedOn, h.AgreedFen, House = h.AppraisedValue!.Value.Fen }).ToListAsync(cancellation);
        var papers = await db.AgreementsOn(on).Where(a => areaId == null || a.AreaId == areaId)
            .Select(a => new { a.HouseholdId, ByArea = a.ByArea.Fen, Cash = a.Cash.Fen, SetOff = a.SetOff.Fen }).ToDictionaryAsync(a => a.HouseholdId, cancellation);
        var paid = await db.PaymentLines.PaidBy(on).Where(l => areaId == null || l.AreaId == areaId).GroupBy(l => new { l.HouseholdId, IsOverrun = l.Kind == PayoutKind.Overrun })
            .Select(g => new { g.Key.HouseholdId, g.Key.IsOverrun, Fen = g.Sum(l => l.AmountFen) }).ToDictionaryAsync(g => (g.HouseholdId, g.IsOverrun), g => g.Fen, cancellation);
        var setOff = await (from s in db.StatementsOn(@on)
                            join h in db.Households on s.Allocation.HouseholdId equals h.Id
                            where areaId == null || h.AreaId == areaId
                            group s.Credit.Fen by h.Id into g
                            select new { g.Key, Fen = g.Sum() }).ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        return [.. households.Select(h =>
        {
            var (done, credited) = (new Money(paid.GetValueOrDefault((h.Id, false))), new Money(setOff.GetValueOrDefault(h.Id)));
            var money = papers.GetValueOrDefault(h.Id) is { } paper
                ? new AreaMoney(h.AreaId, new(paper.ByArea), new(paper.Cash), new(paper.SetOff), done, credited)
                : h.Method == CompensationMethod.Money
                    ? new AreaMoney(h.AreaId, Money.Zero, new(h.AgreedFen), Money.Zero, done, credited)
                    : new AreaMoney(h.AreaId, new(h.House), Money.Zero, new(h.AgreedFen - h.House), done, credited);
            return new HouseholdMoneyLine(h.Id, h.Code, h.HeadName, h.Method, h.SignedOn!.Value, money with { Overrun = new(paid.GetValueOrDefault((h.Id, true))) })
            {
                VillageCode = h.VillageCode, Registered = new(h.AgreedFen),
            };
        })];
    }

    public static IEnumerable<HouseholdMoneyLine> Shown(IEnumerable<HouseholdMoneyLine> lines, MoneyShown shown) => lines.Where(l => shown switch
    {
        MoneyShown.Agreed => true,
        MoneyShown.Paid => l.Money.Paid > Money.Zero,
        MoneyShown.SetOff => l.Money.SetOff > Money.Zero,
        MoneyShown.Left => l.Money.Left > Money.Zero,
        MoneyShown.Broken => l.IsBroken,
        _ => throw new ArgumentOutOfRangeException(nameof(shown)),
    });
}

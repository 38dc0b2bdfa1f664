using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>A place where two counts of the same money differ (对不上).</summary>
/// <param name="Href">Where to look.</param>
public sealed record MoneyBreak(string Where, string What, Money One, Money Other, string Href)
{
    public Money Difference => One - Other;
}

/// <param name="Registered">协议补偿总额 as it stands on the households, counted on its own.</param>
public sealed record ReconciliationRow(AreaProgress Area, AreaMoney Money, Money Registered);

/// <summary>A special account counted again from its papers.</summary>
public sealed record AccountCount(int AccountId, string Name, Money Received, Money Paid)
{
    public Money Balance => Received - Paid;
}

/// <summary>资金对账 as of a day: agreed = for area + paid + set off + left, and received − paid = balance, to the fen.</summary>
public sealed record Reconciliation(
    DateOnly On, IReadOnlyList<ReconciliationRow> Rows, IReadOnlyList<AccountCount> Accounts, IReadOnlyList<MoneyBreak> Breaks, bool HasDemonstration)
{
    public AreaMoney Total => AreaMoney.Sum(Rows.Select(r => r.Money));
}

/// <summary>Counts everything on its own and puts the counts side by side; nothing is corrected, every difference is told.</summary>
public sealed class ReconciliationQuery(VillageDb db, AreaProgressQuery progress, AreaMoneyQuery money, MoneyLedgerQuery ledger, VillageClock clock)
{
    public async Task<Reconciliation> RunAsync(DateOnly on, CancellationToken cancellation)
    {
        var areas = await progress.RunAsync(on, cancellation);
        var sums = await money.AllAsync(on, cancellation);
        var rows = areas.Select(a => new ReconciliationRow(a, sums.GetValueOrDefault(a.AreaId) ?? AreaMoney.Nothing(a.AreaId), a.Agreed))
            .Where(r => r.Area.Households > 0).ToList();
        var accounts = await AccountsAsync(on, cancellation);
        List<MoneyBreak> breaks = [.. await HouseholdBreaksAsync(on, cancellation), .. PaidBreaks(rows, accounts)];
        if (on >= clock.Today)
        {
            breaks.AddRange(rows.Where(r => r.Registered != r.Money.Agreed).Select(r => new MoneyBreak($"{r.Area.Code} {r.Area.Name}", "各户登记的协议总额与协议书合计",
                r.Registered, r.Money.Agreed, FormattableString.Invariant($"/demolition/payments/households?area={r.Area.AreaId}"))));
            breaks.AddRange(await KeptBreaksAsync(accounts, cancellation));
        }

        return new(on, rows, accounts, breaks, areas.Any(a => a.IsDemonstration));
    }

    private async Task<List<AccountCount>> AccountsAsync(DateOnly on, CancellationToken cancellation)
    {
        var accounts = await db.SpecialAccounts.AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.Id, a.Name }).ToListAsync(cancellation);
        var received = await db.FundReceipts.Where(r => r.ReceivedOn <= on).GroupBy(r => r.AccountId)
            .Select(g => new { g.Key, Fen = g.Sum(r => r.AmountFen) }).ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        var paid = await (from l in db.PaymentLines.PaidBy(@on)
                          join b in db.PaymentBatches on l.BatchId equals b.Id
                          group l.AmountFen by b.AccountId into g
                          select new { g.Key, Fen = g.Sum() }).ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        return [.. accounts.Select(a => new AccountCount(a.Id, a.Name, new(received.GetValueOrDefault(a.Id)), new(paid.GetValueOrDefault(a.Id))))];
    }

    /// <summary>Households that got more than they agreed to.</summary>
    private async Task<IEnumerable<MoneyBreak>> HouseholdBreaksAsync(DateOnly on, CancellationToken cancellation) =>
        (await ledger.RunAsync(null, on, cancellation)).Where(l => l.IsBroken).Select(l => new MoneyBreak($"{l.Code} {l.HeadName}",
            l.Money.CashLeft < Money.Zero ? "已付超过货币应付" : "已抵扣超过应抵扣",
            l.Money.CashLeft < Money.Zero ? l.Money.Paid : l.Money.SetOff, l.Money.CashLeft < Money.Zero ? l.Money.Cash : l.Money.Credit,
            FormattableString.Invariant($"/demolition/households/details/{l.HouseholdId}")));

    private static IEnumerable<MoneyBreak> PaidBreaks(List<ReconciliationRow> rows, List<AccountCount> accounts)
    {
        var (byArea, byAccount) = (rows.Select(r => r.Money.PaidOut).Sum(), accounts.Select(a => a.Paid).Sum());
        if (byArea != byAccount)
        {
            yield return new("全部片区", "各片区已付合计与专户付出合计", byArea, byAccount, "/demolition/payments/lines");
        }

        foreach (var account in accounts.Where(a => a.Balance < Money.Zero))
        {
            yield return new(account.Name, "付出超过拨入", account.Paid, account.Received, FormattableString.Invariant($"/demolition/payments/account/{account.AccountId}"));
        }
    }

    /// <summary>The totals that the account keeps, against its papers.</summary>
    private async Task<IEnumerable<MoneyBreak>> KeptBreaksAsync(List<AccountCount> counted, CancellationToken cancellation)
    {
        var kept = await db.SpecialAccounts.AsNoTracking().Select(a => new { a.Id, a.Name, a.ReceivedFen, a.PaidFen, a.ReservedFen }).ToListAsync(cancellation);
        var open = await (from l in db.PaymentLines
                          join b in db.PaymentBatches on l.BatchId equals b.Id
                          where l.Status == PaymentLineStatus.Open
                          group l.AmountFen by b.AccountId into g
                          select new { g.Key, Fen = g.Sum() }).ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        return from account in kept
               let count = counted.Find(c => c.AccountId == account.Id)!
               let href = FormattableString.Invariant($"/demolition/payments/account/{account.Id}")
               from found in new MoneyBreak[]
               {
                   new(account.Name, "专户账面拨入与拨入回单合计", new(account.ReceivedFen), count.Received, href),
                   new(account.Name, "专户账面付出与付款回单合计", new(account.PaidFen), count.Paid, href),
                   new(account.Name, "专户账面占用与在办批次合计", new(account.ReservedFen), new(open.GetValueOrDefault(account.Id)), href),
               }
               where found.Difference != Money.Zero
               select found;
    }
}

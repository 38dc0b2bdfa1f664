using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>Money conserves (资金守恒): what came into the special account, less what was paid from it, is its balance.</summary>
public sealed class AccountBalancesQuery(VillageDb db) : IConservationCheck
{
    public string Code => "account-balance";

    public string Title => "专户资金不平";

    public string Rule => "专户拨入 − 已付 = 余额，逐笔相加到分。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var accounts = await db.SpecialAccounts.AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.Id, a.VillageCode, a.Name, a.ReceivedFen, a.PaidFen }).ToListAsync(cancellation);
        var received = await db.FundReceipts.GroupBy(r => r.AccountId).Select(g => new { g.Key, Fen = g.Sum(r => r.AmountFen) }).ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        var paid = await (from l in db.PaymentLines
                          join b in db.PaymentBatches on l.BatchId equals b.Id
                          where l.Status == PaymentLineStatus.Paid
                          group l by b.AccountId into g
                          select new { g.Key, Fen = g.Sum(l => l.AmountFen) }).ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        return
        [
            .. accounts.Where(a => received.GetValueOrDefault(a.Id) != a.ReceivedFen || paid.GetValueOrDefault(a.Id) != a.PaidFen).Select(a => new Doubt(a.VillageCode,
                $"专户“{a.Name}”账面与逐笔相加不符",
                [new("SpecialAccount", a.Id, null, a.Name,
                    $"拨入：账面 {a.ReceivedFen / 100m:N2}，逐笔 {received.GetValueOrDefault(a.Id) / 100m:N2}；已付：账面 {a.PaidFen / 100m:N2}，逐笔 {paid.GetValueOrDefault(a.Id) / 100m:N2}")])),
        ];
    }
}

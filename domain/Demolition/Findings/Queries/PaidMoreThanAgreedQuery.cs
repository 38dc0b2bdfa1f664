using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>A household was paid more than it agreed to (付款超过协议).</summary>
public sealed class PaidMoreThanAgreedQuery(VillageDb db) : IConservationCheck
{
    public string Code => "overpaid";

    public string Title => "付款超过协议金额";

    public string Rule => "已付不能超过协议补偿总额，到分。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var paid = db.PaymentLines.Where(l => l.Status == PaymentLineStatus.Paid && l.Kind != PayoutKind.Overrun).GroupBy(l => l.HouseholdId).Select(g => new { HouseholdId = g.Key, Fen = g.Sum(l => l.AmountFen) });
        var rows = await (from h in db.Households.AsNoTracking()
                          join p in paid on h.Id equals p.HouseholdId
                          where p.Fen > h.AgreedFen
                          orderby h.Code
                          select new { h.VillageCode, h.Id, h.Code, h.HeadName, h.AgreedFen, p.Fen }).OrderBy(f => f.Id).Take(FindingLimits.Most).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new Doubt(r.VillageCode, $"{r.Code} {r.HeadName}已付 {r.Fen / 100m:N2} 元，协议 {r.AgreedFen / 100m:N2} 元",
                [new("Household", r.Id, r.Id, $"{r.Code} {r.HeadName}", $"多付 {(r.Fen - r.AgreedFen) / 100m:N2} 元")])),
        ];
    }
}

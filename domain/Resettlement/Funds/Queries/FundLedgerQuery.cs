using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Funds.Queries;

/// <summary>One fund: what settled statements collected for it, what was handed on, what is left.</summary>
/// <param name="Waiting">In statements that are issued and not settled yet.</param>
/// <param name="Statements">How many settled statements have it.</param>
public sealed record FundLine(string Fund, int Statements, Money Collected, Money Remitted, Money Waiting)
{
    public Money Left => Collected - Remitted;
}

/// <summary>All of it on a day.</summary>
public sealed record FundLedger(DateOnly AsOf, IReadOnlyList<FundLine> Funds, IReadOnlyList<FundRemittance> Remittances, bool HasDemonstration)
{
    public Money Collected => Funds.Select(f => f.Collected).Sum();
    public Money Left => Funds.Select(f => f.Left).Sum();
}

/// <summary>The ledger of collected money (代收款台账): not the village's income.</summary>
public sealed class FundLedgerQuery(VillageDb db)
{
    private const int MostRemittances = 200;

    public async Task<FundLedger> RunAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var lines = await db.StatementLines.AsNoTracking().Where(l => l.Group == SettlementGroup.Collected)
            .Join(db.Statements.Where(s => s.ApprovedOn <= asOf && (s.VoidedOn == null || s.VoidedOn > asOf)), l => l.StatementId, s => s.Id, (l, s) => new { l.Label, l.Amount.Fen, s.SettledOn, s.IsDemonstration })
            .GroupBy(x => x.Label).Select(g => new
            {
                Fund = g.Key,
                Statements = g.Count(x => x.SettledOn <= asOf),
                Collected = g.Sum(x => x.SettledOn <= asOf ? x.Fen : 0),
                Waiting = g.Sum(x => x.SettledOn <= asOf ? 0 : x.Fen),
                Demonstration = g.Count(x => x.IsDemonstration),
            }).ToListAsync(cancellation);
        var remitted = await db.FundRemittances.AsNoTracking().Where(r => r.On <= asOf).GroupBy(r => r.Fund).Select(g => new { Fund = g.Key, Fen = g.Sum(r => r.Amount.Fen) }).ToListAsync(cancellation);
        var latest = await db.FundRemittances.AsNoTracking().Where(r => r.On <= asOf).OrderByDescending(r => r.Id).Take(MostRemittances).ToListAsync(cancellation);
        return new(asOf, [.. lines.OrderByDescending(l => l.Collected).Select(l => new FundLine(l.Fund, l.Statements, new(l.Collected), new(remitted.Find(r => r.Fund == l.Fund)?.Fen ?? 0), new(l.Waiting)))],
            latest, lines.Any(l => l.Demonstration > 0));
    }
}

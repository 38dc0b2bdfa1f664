using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;

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
    /// <summary>It stands: neither a counter-entry nor taken off by one.</summary>
    public bool Stands(FundRemittance remittance) => remittance.ReversesId is null && ReversalOf(remittance) is null;

    /// <summary>The counter-entry to a remittance; null while it stands.</summary>
    public FundRemittance? ReversalOf(FundRemittance remittance) => Remittances.FirstOrDefault(r => r.ReversesId == remittance.Id);

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
            .Join(db.Statements.InForceOn(asOf), l => l.StatementId, s => s.Id, (l, s) => new { l.Label, l.Amount.Fen, s.SettledOn, s.IsDemonstration })
            .GroupBy(x => x.Label).Select(g => new
            {
                Fund = g.Key,
                Statements = g.Count(x => x.SettledOn <= asOf),
                Collected = g.Sum(x => x.SettledOn <= asOf ? x.Fen : 0),
                Waiting = g.Sum(x => x.SettledOn <= asOf ? 0 : x.Fen),
                Demonstration = g.Count(x => x.IsDemonstration),
            }).ToListAsync(cancellation);
        var remitted = await db.FundRemittances.AsNoTracking().Where(r => r.On <= asOf).GroupBy(r => r.Fund)
            .Select(g => new { Fund = g.Key, Fen = g.Sum(r => r.ReversesId == null ? r.Amount.Fen : -r.Amount.Fen) }).ToDictionaryAsync(g => g.Fund, g => g.Fen, cancellation);
        var reopened = await db.StatementLines.AsNoTracking().Where(l => l.Group == SettlementGroup.Collected)
            .Join(db.Statements.InForceOn(asOf).SettledThenReopened(asOf), l => l.StatementId, s => s.Id, (l, s) => new { l.Label, l.Amount.Fen })
            .GroupBy(x => x.Label).Select(g => new { Fund = g.Key, Count = g.Count(), Fen = g.Sum(x => x.Fen) }).ToDictionaryAsync(g => g.Fund, cancellation);
        var latest = await db.FundRemittances.AsNoTracking().Where(r => r.On <= asOf).OrderByDescending(r => r.Id).Take(MostRemittances).ToListAsync(cancellation);
        return new(asOf, [.. lines.OrderByDescending(l => l.Collected).Select(l => (Line: l, Then: reopened.GetValueOrDefault(l.Fund))).Select(x =>
            new FundLine(x.Line.Fund, x.Line.Statements + (x.Then?.Count ?? 0), new(x.Line.Collected + (x.Then?.Fen ?? 0)), new(remitted.GetValueOrDefault(x.Line.Fund)), new(x.Line.Waiting - (x.Then?.Fen ?? 0))))],
            latest, lines.Any(l => l.Demonstration > 0));
    }
}

/// <summary>One remittance, for the page that takes it off.</summary>
public sealed class RemittanceQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such remittance in the person's villages.</exception>
    public async Task<FundRemittance> RunAsync(int id, CancellationToken cancellation) =>
        await db.FundRemittances.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new NotFoundException("这笔解缴");
}

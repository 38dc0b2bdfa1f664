using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>How far resettlement is on a day (拿房进度): each step is contained in the one before it.</summary>
/// <param name="Homes">Homes in the estates by then, whatever their state.</param>
/// <param name="Allocated">已分配.</param>
/// <param name="Statements">已开结算单.</param>
/// <param name="Paid">已结清: paid, refunded or even.</param>
/// <param name="HandedOver">已交款并办理拿房手续.</param>
/// <param name="Due">What statements ask of households, refunds not taken off.</param>
/// <param name="RefundDue">What statements owe to households.</param>
public sealed record ResettlementFunnel(
    DateOnly AsOf, int Homes, int Allocated, int Statements, int Paid, int HandedOver,
    Money Due, Money RefundDue, Money Received, Money Refunded, bool HasDemonstration)
{
    /// <summary>已办证: the last step of all.</summary>
    public int Registered { get; init; }

    /// <summary>其中代收: of what settled statements brought in, what is collected for others and is not the village's income.</summary>
    public Money Collected { get; init; }

    /// <summary>未开结算单.</summary>
    public int NoStatement => Allocated - Statements;

    /// <summary>已开单未拿房.</summary>
    public int StatementUnpaid => Statements - HandedOver;

    /// <summary>未办结.</summary>
    public int Unfinished => Allocated - HandedOver;

    /// <summary>开单率, 0 to 1; 477/534 is shown as 89.33 %.</summary>
    public decimal StatementRate => Share(Statements, Allocated);

    /// <summary>拿房率 of those with a statement.</summary>
    public decimal HandOverRate => Share(HandedOver, Statements);

    /// <summary>办结率 of all allocated.</summary>
    public decimal FinishedRate => Share(HandedOver, Allocated);

    /// <summary>Still to come in.</summary>
    public Money Outstanding => Due - Received;

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : (decimal)part / whole;
}

/// <summary>Counts the funnel from the dates on the rows, so that a past day can be counted again.</summary>
public sealed class ResettlementFunnelQuery(VillageDb db, StampedCache cache)
{
    public Task<ResettlementFunnel> RunAsync(DateOnly asOf, CancellationToken cancellation) =>
        cache.GetAsync($"resettlement.funnel.{asOf:yyyyMMdd}", ["Resettlement"], () => CountAsync(asOf, cancellation), cancellation);

    private async Task<ResettlementFunnel> CountAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var homes = await db.HomeChanges.Where(c => c.What == HomeFact.State && c.Before == null && c.On <= asOf).CountAsync(cancellation);
        var steps = await db.Allocations.Where(a => a.AllocatedOn <= asOf && (a.ReleasedOn == null || a.ReleasedOn > asOf))
            .GroupBy(_ => 1).Select(g => new
            {
                Allocated = g.Count(),
                Paid = g.Count(a => a.PaidOn <= asOf),
                HandedOver = g.Count(a => a.HandedOverOn <= asOf),
                Registered = g.Count(a => a.RegisteredOn <= asOf),
                Demonstration = g.Count(a => a.IsDemonstration),
            }).SingleOrDefaultAsync(cancellation);
        var reopened = await db.Statements.HomesSettledThenReopened(asOf).CountAsync(cancellation);
        var statements = await db.Statements.InForceOn(asOf)
            .GroupBy(_ => 1).Select(g => new
            {
                Count = g.Count(s => s.SupplementsId == null),
                Due = g.Sum(s => s.Net.Fen > 0 ? s.Net.Fen : 0),
                RefundDue = g.Sum(s => s.Net.Fen < 0 ? -s.Net.Fen : 0),
            }).SingleOrDefaultAsync(cancellation);
        var paid = await db.Payments.Where(p => p.PaidOn <= asOf)
            .GroupBy(p => p.Kind).Select(g => new { Kind = g.Key, Fen = g.Sum(p => p.Amount.Fen) }).ToListAsync(cancellation);
        var collected = await CollectedAsync(db.Statements.InForceOn(asOf).Where(s => s.SettledOn <= asOf), cancellation)
            + await CollectedAsync(db.Statements.InForceOn(asOf).SettledThenReopened(asOf), cancellation);
        return new(asOf, homes, steps?.Allocated ?? 0, statements?.Count ?? 0, (steps?.Paid ?? 0) + reopened, steps?.HandedOver ?? 0,
            new(statements?.Due ?? 0), new(statements?.RefundDue ?? 0), Sum(PaymentKind.Received) - Sum(PaymentKind.Reversed), Sum(PaymentKind.Refunded) - Sum(PaymentKind.CameBack),
            steps?.Demonstration > 0)
        { Registered = steps?.Registered ?? 0, Collected = new(collected) };

        Money Sum(PaymentKind kind) => new(paid.Find(p => p.Kind == kind)?.Fen ?? 0);
    }

    private Task<long> CollectedAsync(IQueryable<Statement> settled, CancellationToken cancellation) => db.StatementLines.Where(l => l.Group == SettlementGroup.Collected)
        .Join(settled, l => l.StatementId, s => s.Id, (l, _) => l.Amount.Fen).SumAsync(cancellation);
}

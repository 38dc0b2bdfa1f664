using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Targets.Queries;

namespace VillageTracker.Domain.Dashboard.Queries;

/// <summary>The village on one screen, as of one day: every figure is counted from rows, by the query that the area's own page uses.</summary>
public sealed record Dashboard(
    DateOnly AsOf, ResettlementFunnel Funnel, IReadOnlyList<AreaProgress> Areas, IReadOnlyList<TargetProgress> Targets,
    DebtSummary Debt, SafetySummary Safety, DueList Due)
{
    /// <summary>Households that have not signed, over all areas.</summary>
    public int HouseholdsLeft => Areas.Sum(a => a.Remaining);

    public int Households => Areas.Sum(a => a.Households);
}

public sealed class DashboardQuery(
    ResettlementFunnelQuery funnel, AreaProgressQuery areas, TargetProgressQuery targets, DebtSummaryQuery debt, SafetySummaryQuery safety, DueListQuery due)
{
    public async Task<Dashboard> RunAsync(DateOnly today, CancellationToken cancellation) => new(
        today,
        await funnel.RunAsync(today, cancellation),
        await areas.RunAsync(today, cancellation),
        await targets.RunAsync(new DateOnly(today.Year, today.Month, 1), today, cancellation),
        await debt.RunAsync(today.Year, today, cancellation),
        await safety.RunAsync(today, cancellation),
        await due.RunAsync(today, cancellation));
}

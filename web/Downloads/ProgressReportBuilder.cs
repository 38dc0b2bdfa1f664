using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Reports.Documents.ProgressReports;

namespace VillageTracker.Web.Downloads;

/// <summary>Joins the queries of the screens into one progress report. Their number does not grow with the data.</summary>
/// <remarks>A report is of one village: while it reads, the person's scope is narrowed to that village, never widened.</remarks>
public sealed class ProgressReportBuilder(
    VillageDb db, VillageClock clock, ReportVillages villages, ReportMap map,
    TargetProgressQuery targets, AreaProgressQuery areas, ReportedTotalQuery reportedTotals, ResettlementFunnelQuery funnel,
    ProjectProgressQuery projects, AssetSummaryQuery assets, LandSummaryQuery land, ParcelListQuery parcels,
    SafetySummaryQuery safety, DebtSummaryQuery debt)
{
    /// <param name="period">2020-10, 2020-Q3 or 2020.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="RefusedException">No period, or one that has not begun.</exception>
    public Task<ProgressReport> BuildAsync(string? period, CancellationToken cancellation) =>
        BuildAsync(ReportPeriod.Parse(period), cancellation);

    /// <exception cref="RefusedException">The period has not begun.</exception>
    public async Task<ProgressReport> BuildAsync(ReportPeriod period, CancellationToken cancellation)
    {
        var asOf = period.AsOf(clock.Today);
        var person = db.Actor;
        var (code, village) = await villages.OfAsync(person, cancellation);
        db.ActAs(person with { Scope = DataScope.Under(code) });
        try
        {
            return await ReadAsync(period, asOf, village, cancellation);
        }
        finally
        {
            db.ActAs(person);
        }
    }

    private async Task<ProgressReport> ReadAsync(ReportPeriod period, DateOnly asOf, ReportVillage village, CancellationToken cancellation)
    {
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancellation);
        return new(
            period, asOf, village,
            await targets.RunAsync(period.From, asOf, cancellation),
            await areas.RunAsync(asOf, cancellation),
            await reportedTotals.RunAsync(cancellation),
            await funnel.RunAsync(asOf, cancellation),
            await projects.RunAsync(asOf, cancellation),
            await assets.RunAsync(asOf, cancellation),
            await land.RunAsync(cancellation),
            (await parcels.RunAsync(new(null, null, null, "code", 1), cancellation)).Rows,
            await safety.RunAsync(asOf, cancellation),
            await debt.RunAsync(asOf.Year, asOf, cancellation),
            await map.ReadAsync(cancellation),
            new(head.Count, Convert.ToHexStringLower(head.Hash)));
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Reports.Documents.AreaTables;

namespace VillageTracker.Web.Downloads;

/// <summary>Joins the queries of the screen into the progress table, so that paper and screen cannot disagree.</summary>
public sealed class AreaTableBuilder(
    VillageDb db, VillageClock clock, ReportVillages villages, AreaProgressQuery progress, AreaMoneyQuery money, VillageBurnDownQuery burnDown, HouseholdDotsQuery dots)
{
    /// <param name="asked">As of this day; today when left out.</param>
    /// <param name="earlier">Compared with this day; the end of the month before when left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="RefusedException">The day to compare with is not earlier.</exception>
    public async Task<AreaTable> BuildAsync(DateOnly? asked, DateOnly? earlier, CancellationToken cancellation)
    {
        var on = asked ?? clock.Today;
        var since = earlier ?? AreaBoard.MonthBefore(on);
        if (since >= on)
        {
            throw new RefusedException(new ComparedWithLater(on, since));
        }

        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var before = (await progress.RunAsync(since, cancellation)).ToDictionary(a => a.AreaId);
        var (sums, sumsBefore) = (await money.AllAsync(on, cancellation), await money.AllAsync(since, cancellation));
        var burn = await burnDown.RunAsync(on, cancellation);
        var shapes = await db.DemolitionAreas.AsNoTracking().Where(a => a.Shape != null).OrderBy(a => a.Code).Select(a => new { a.Code, a.Shape }).ToListAsync(cancellation);
        var rows = (await progress.RunAsync(on, cancellation)).Select(a => new AreaTableRow(a, before[a.AreaId],
            sums.GetValueOrDefault(a.AreaId) ?? AreaMoney.Nothing(a.AreaId), sumsBefore.GetValueOrDefault(a.AreaId) ?? AreaMoney.Nothing(a.AreaId),
            burn.Schedules.GetValueOrDefault(a.AreaId)?.PercentOn(on)));
        return new(village.FullName, on, since, [.. rows], burn.Weeks, [.. shapes.Select(s => (s.Code, s.Shape!))], await dots.RunAsync(on, cancellation));
    }
}

/// <summary>A difference is to an earlier day.</summary>
public sealed record ComparedWithLater(DateOnly On, DateOnly Since) : Refusal($"要比的日期 {Since:yyyy-MM-dd} 应早于截至日期 {On:yyyy-MM-dd}。");

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.Reports.Documents.Resettlement;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints the stacking chart and the progress of resettlement, from the queries of the screens.</summary>
public sealed class ResettlementPrinter(
    VillageDb db, ReportVillages villages, StackingChartQuery charts, ResettlementBoardQuery boards, CasesOnDayQuery cases, VillageClock clock)
{
    /// <param name="building">One building; all when left out.</param>
    /// <param name="on">As of this day; today when left out.</param>
    /// <param name="isA3">On A3.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="RefusedException">A day to come.</exception>
    public async Task<(string FileName, PdfResult Pdf)> ChartAsync(int? building, DateOnly? on, bool isA3, CancellationToken cancellation)
    {
        var day = on ?? clock.Today;
        var chart = await charts.RunAsync(building, day, cancellation);
        if (day > clock.Today)
        {
            throw new RefusedException(new DayNotCome(day));
        }

        if (chart.Buildings.Count == 0)
        {
            throw new NotFoundException("这幢楼");
        }

        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var pdf = await PaperFaults.AsRefusalsAsync(() => Task.FromResult(StackingChartPaper.Compose(chart, village.FullName, isA3)));
        return ($"楼盘表-{day:yyyy-MM-dd}.pdf", pdf);
    }

    /// <param name="on">As of this day; today when left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="RefusedException">A day to come.</exception>
    public async Task<(string FileName, PdfResult Pdf)> ProgressAsync(DateOnly? on, CancellationToken cancellation)
    {
        var board = await boards.RunAsync(on ?? clock.Today, cancellation);
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var report = new ResettlementProgress(village.FullName, board,
            await cases.AllAsync(board.On, DayGroup.NoStatement, cancellation), await cases.AllAsync(board.On, DayGroup.Unpaid, cancellation));
        return ($"拿房进度-{board.On:yyyy-MM-dd}.pdf", await PaperFaults.AsRefusalsAsync(() => Task.FromResult(ResettlementProgressDocument.Compose(report))));
    }
}

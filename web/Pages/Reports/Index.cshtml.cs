using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Documents.ProgressReports;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Reports;

/// <summary>What papers there are; a period's figures before they are printed.</summary>
public sealed class IndexModel(ProgressReportBuilder builder, StatementQuery statements, VillageClock clock) : PageModel
{
    private const int YearsBack = 2;

    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    /// <summary>Null when the period was refused.</summary>
    public ProgressReport? Report { get; private set; }

    public int Statements { get; private set; }

    public IReadOnlyList<ReportPeriod> Choices { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Choices = [.. PeriodsUpTo(clock.Today)];
        Statements = await statements.CountAsync(context.HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Period ??= Choices[0].Code;
        Report = await builder.BuildAsync(Period, cancellation);
    }

    /// <summary>This year's months so far, its quarters and itself; then the quarters and totals of the years before.</summary>
    private static IEnumerable<ReportPeriod> PeriodsUpTo(DateOnly today)
    {
        for (var month = today.Month; month >= 1; month--)
        {
            yield return ReportPeriod.Month(today.Year, month);
        }

        for (var year = today.Year; year >= today.Year - YearsBack; year--)
        {
            for (var quarter = year == today.Year ? (today.Month + 2) / 3 : 4; quarter >= 1; quarter--)
            {
                yield return ReportPeriod.Quarter(year, quarter);
            }

            yield return ReportPeriod.Year(year);
        }
    }
}

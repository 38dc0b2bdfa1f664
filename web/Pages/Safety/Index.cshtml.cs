using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety;

public sealed class IndexModel(SafetySummaryQuery summary, CheckStandingQuery standings, SafetyDueItemsQuery due, VillageClock clock) : PageModel
{
    private const int DaysAhead = 14;
    private const int MostItems = 15;

    public SafetySummary Summary { get; private set; } = null!;

    public IReadOnlyList<DueItem> Due { get; private set; } = [];

    public IReadOnlyList<BarItem> Levels { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Summary = await summary.RunAsync(Today, cancellation);
        Due = await due.DueAsync(Today.AddDays(DaysAhead), MostItems, cancellation);
        var standing = await standings.RunAsync(Today, cancellation);
        Levels = [.. Enum.GetValues<RiskLevel>().Select(level => Bar(level, standing.Count(s => s.Level == level)))];
    }

    private static BarItem Bar(RiskLevel level, int count) => new(
        level.Label(), count, $"{count} 家", $"/safety/enterprises?level={level}", level == RiskLevel.Red ? StatusLook.Overdue : StatusLook.Doing);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition;

/// <summary>Where all areas stand, side by side, as of any day, beside an earlier one.</summary>
public sealed class IndexModel(
    AreaProgressQuery progress, AreaMoneyQuery money, VillageBurnDownQuery burnDown, ReportedTotalQuery reported, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    public IReadOnlyList<AreaProgress> Areas { get; private set; } = [];

    public IReadOnlyDictionary<int, AreaProgress> Before { get; private set; } = new Dictionary<int, AreaProgress>();

    public IReadOnlyDictionary<int, AreaMoney> Money { get; private set; } = new Dictionary<int, AreaMoney>();

    public VillageBurnDown BurnDown { get; private set; } = null!;

    public IReadOnlyList<ReportedTotal> Reported { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public DateOnly Day => On ?? clock.Today;

    public DateOnly Earlier => Since ?? AreaBoard.MonthBefore(Day);

    public AreaBoardView ViewOf(int? areaId) => new(areaId, Day, Earlier, Day == clock.Today);

    public int BeforeOf(Func<AreaProgress, int> count) => Before.Values.Sum(count);

    public int BeforeOf(int areaId, Func<AreaProgress, int> count) => Before.GetValueOrDefault(areaId) is { } area ? count(area) : 0;

    /// <summary>+3 behind a figure that has changed; nothing behind one that has not.</summary>
    public string Small(int area, int now, Func<AreaProgress, int> count) => now - BeforeOf(area, count) is var d && d != 0 ? AreaBoardView.Change(d) : "";

    public decimal? ScheduleOf(int areaId) => BurnDown.Schedules.GetValueOrDefault(areaId)?.PercentOn(Day);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Areas = await progress.RunAsync(Day, cancellation);
        Before = (await progress.RunAsync(Earlier, cancellation)).ToDictionary(a => a.AreaId);
        Money = await money.AllAsync(Day, cancellation);
        BurnDown = await burnDown.RunAsync(Day, cancellation);
        Reported = await reported.RunAsync(cancellation);
    }
}

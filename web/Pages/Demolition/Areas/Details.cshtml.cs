using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Areas;

/// <summary>Where one area stands, as of any day, beside an earlier one.</summary>
public sealed class DetailsModel(
    AreaDetailsQuery areas, AreaBoardQuery boards, CollectiveMoneyQuery collective, RemainingReasonsQuery reasons, AuditTrailQuery trail, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    public AreaDetails Area { get; private set; } = null!;

    public AreaBoard Board { get; private set; } = null!;

    /// <summary>Null where nothing goes to a collective.</summary>
    public CollectiveMoney? Collective { get; private set; }

    /// <summary>Why those left had not signed by the day.</summary>
    public IReadOnlyList<RemainingReasonSum> Reasons { get; private set; } = [];

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public bool IsToday => Board.On == clock.Today;

    public MapConfig Map => DemolitionLooks.MapOn(Area, Board);

    public AreaBoardView View => new(Area.Id, Board.On, Board.Since, IsToday);

    public string ScheduleWords => Board.Gap is { } gap
        ? $"序时 {Show.Percent(Board.ScheduleRate)}，{(gap < 0 ? "慢" : "快")} {Show.PercentFigure(Math.Abs(gap))} 个百分点"
        : $"{Show.Count(Board.Steps.Signed)} / {Show.Count(Board.Steps.Households)} 户";

    public ViewDataDictionary Heads(string unit) => new(ViewData) { ["Unit"] = unit, ["Since"] = Show.Date(Board.Since) };

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var on = On ?? clock.Today;
        Area = await areas.RunAsync(id, cancellation);
        Board = await boards.RunAsync(id, Area.Deadline, on, Since ?? AreaBoard.MonthBefore(on), cancellation);
        Collective = await collective.RunAsync(id, cancellation);
        Reasons = await reasons.RunAsync(id, on, cancellation);
        History = await trail.RunAsync(nameof(DemolitionArea), id, cancellation);
    }
}

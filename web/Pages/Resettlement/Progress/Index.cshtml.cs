using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Progress;

/// <summary>Where resettlement stands as of any day; every number leads to its list.</summary>
public sealed class IndexModel(ResettlementBoardQuery boards, CasesOnDayQuery cases, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public ResettlementBoard Board { get; private set; } = null!;

    public int LateWithoutStatement { get; private set; }

    public int LateUnpaid { get; private set; }

    public DateOnly Today => clock.Today;

    public PastDay Past => PastDay.Of(On, clock);

    public bool HasSeveralEstates => Board.Buildings.Select(b => b.Estate).Distinct().Skip(1).Any();

    public int WithoutHome => Board.Households.WithoutHome;

    public IReadOnlyList<FunnelStage> HomeStages =>
    [
        new("已分配", Board.Homes.Allocated, "套", ListOf(DayGroup.Allocated)),
        new("已开结算单", Board.Homes.Statements, "套", ListOf(DayGroup.WithStatement)),
        new("已结清", Board.Homes.Paid, "套", ListOf(DayGroup.Paid)),
        new("已拿房", Board.Homes.HandedOver, "套", ListOf(DayGroup.HandedOver)),
        new("已办证", Board.Homes.Registered, "套", ListOf(DayGroup.Registered)),
    ];

    public string ListOf(DayGroup group) => $"/resettlement/progress/cases?group={group}&on={Show.Date(Board.On)}";

    public string HouseholdsOf(HouseholdGroup group) => $"/resettlement/progress/households?group={group}&on={Show.Date(Board.On)}";

    public static string LateNote(int late) => late == 0 ? "" : $"其中 {late} 套已超期";

    public static StatusLook LookOf(int late) => late == 0 ? StatusLook.Neutral : StatusLook.Overdue;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Board = await boards.RunAsync(Past.Day, cancellation);
        (LateWithoutStatement, LateUnpaid) = await cases.CountLateAsync(Board.On, cancellation);
    }
}

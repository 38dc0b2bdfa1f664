using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Hazards;

public sealed class IndexModel(HazardListQuery hazards, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Enterprise { get; set; }

    [BindProperty(SupportsGet = true)]
    public HazardState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public HazardCategory? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<HazardRow> Hazards { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public static IReadOnlyList<Choice> States { get; } = Choice.Of<HazardState>(state => state switch
    {
        HazardState.Open => "未销号",
        HazardState.Overdue => "已逾期",
        HazardState.MajorOpen => "未销号的重大隐患",
        HazardState.Closed => "已销号",
        _ => "今年发现",
    });

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Hazards = await hazards.RunAsync(new(Enterprise, null, State, Category, Text, Sort, PageNumber), cancellation);
}

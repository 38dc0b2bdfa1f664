using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class IndexModel(AllocationListQuery allocations, BuildingTallyQuery buildings, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseGroup? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Building { get; set; }

    [BindProperty(SupportsGet = true)]
    public MoneyState? Money { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<AllocationRow> Allocations { get; private set; } = null!;

    public IReadOnlyList<Choice> Buildings { get; private set; } = [];

    public static IEnumerable<Choice> Groups =>
        Enum.GetValues<CaseGroup>().Where(g => g != CaseGroup.All).Select(g => new Choice(g.ToString(), g.Label()));

    public static IEnumerable<Choice> MoneyStates => Choice.Of<MoneyState>(s => s.Label());

    /// <summary>Days past the day by which the next step was due; null when it is in time.</summary>
    public int? DaysLate(AllocationRow row) => row.DueOn is { } due && due < clock.Today ? clock.Today.DayNumber - due.DayNumber : null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Buildings = [.. (await buildings.RunAsync(cancellation)).Select(b => new Choice(Show.Plain(b.Number), b.Name))];
        Allocations = await allocations.RunAsync(new(Text, Group ?? CaseGroup.All, Building, Sort, PageNumber, Money), cancellation);
    }
}

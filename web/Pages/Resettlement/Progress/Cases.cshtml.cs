using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Progress;

/// <summary>The named list behind a number of the progress page.</summary>
public sealed class CasesModel(CasesOnDayQuery cases, BuildingTallyQuery buildings, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DayGroup Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Building { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public static IEnumerable<Choice> Groups => Choice.Of<DayGroup>(g => g.Label()).Skip(1);

    public PageOf<CaseOnDay> Cases { get; private set; } = null!;

    public IReadOnlyList<Choice> Buildings { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public PastDay Past => PastDay.Of(On, clock);

    public DateOnly Day => Past.Day;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Buildings = [.. (await buildings.RunAsync(cancellation)).DistinctBy(b => b.Number).Select(b => new Choice(Show.Plain(b.Number), b.Name))];
        Cases = await cases.RunAsync(new(Day, Group, Building, Text, Sort, PageNumber), cancellation);
    }
}

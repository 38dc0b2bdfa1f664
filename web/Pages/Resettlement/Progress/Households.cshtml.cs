using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Progress;

/// <summary>Households that may choose, have a place, or have no home yet.</summary>
public sealed class HouseholdsModel(HouseholdsOnDayQuery households, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public HouseholdGroup Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public static IEnumerable<Choice> Groups => Choice.Of<HouseholdGroup>(g => g.Label()).Skip(1);

    public PageOf<HouseholdOnDay> Households { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public PastDay Past => PastDay.Of(On, clock);

    public DateOnly Day => Past.Day;

    public async Task OnGetAsync(CancellationToken cancellation) => Households =
        await households.RunAsync(Day, Group, PageNumber, cancellation);
}

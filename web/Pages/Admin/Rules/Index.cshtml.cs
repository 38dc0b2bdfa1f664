using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Web.Pages.Admin.Rules;

public sealed class IndexModel(RuleBookQuery rules, VillageClock clock) : PageModel
{
    /// <summary>Each rule once: the row that holds today, or the one that will, or the last that did.</summary>
    public IReadOnlyList<DatedRule> Rules { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Rules =
    [
        .. (await rules.AllAsync(cancellation)).GroupBy(r => r.Code, StringComparer.Ordinal)
            .Select(history => history.LastOrDefault(r => r.HoldsOn(Today)) ?? history.Last()),
    ];
}

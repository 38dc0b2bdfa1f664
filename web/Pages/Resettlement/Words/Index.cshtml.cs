using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Villagers.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Words;

public sealed class IndexModel(VillagerWordsQuery words, VillageClock clock) : PageModel
{
    public IReadOnlyList<WordRow> Rows { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await words.RunAsync(cancellation);
}

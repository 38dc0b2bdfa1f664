using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Transition;

public sealed class IndexModel(TransitionLedgerQuery ledgers, VillageClock clock) : PageModel
{
    public const int Size = Paging.Size;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<TransitionLedger> Ledgers { get; private set; } = [];

    public IReadOnlyList<TransitionLedger> Overrun => [.. Ledgers.Where(l => l.IsOverrun)];

    public IReadOnlyList<TransitionLedger> Shown => [.. Ledgers.Skip((PageNumber - 1) * Size).Take(Size)];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Ledgers = await ledgers.AllAsync(clock.Today, cancellation);
        PageNumber = Paging.NumberWithin(PageNumber, Ledgers.Count);
    }
}

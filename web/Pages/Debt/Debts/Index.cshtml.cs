using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class IndexModel(DebtListQuery debts, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public CreditorKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DebtStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public DebtUse? Use { get; set; }

    [BindProperty(SupportsGet = true)]
    public DebtAge? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Settled { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public DebtPage Debts { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Debts = await debts.RunAsync(new(Text, Kind, Status, Use, Age, Settled, Sort, PageNumber), clock.Today, cancellation);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Debt.Queries;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class DetailsModel(DebtDetailsQuery debts) : PageModel
{
    public DebtDetails Details { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) =>
        Details = await debts.RunAsync(id, cancellation);
}

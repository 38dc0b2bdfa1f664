using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Payments.Queries;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class AccountModel(SpecialAccountQuery accounts) : PageModel
{
    public SpecialAccountView Account { get; private set; } = null!;

    public IReadOnlyList<FundReceiptView> Receipts { get; private set; } = [];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Account = await accounts.OneAsync(id, cancellation);
        Receipts = await accounts.ReceiptsAsync(id, cancellation);
    }
}

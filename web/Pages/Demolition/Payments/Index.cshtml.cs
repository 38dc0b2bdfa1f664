using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class IndexModel(SpecialAccountQuery accounts, PaymentBatchListQuery batches) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public BatchStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<SpecialAccountView> Accounts { get; private set; } = [];

    public PageOf<PaymentBatchRow> Batches { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Accounts = await accounts.AllAsync(cancellation);
        Batches = await batches.RunAsync(Status, PageNumber, cancellation);
    }
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Funds.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

/// <summary>收款账户, past and present.</summary>
public sealed class AccountModel(SettlementAccountQuery accounts, VillageClock clock) : PageModel
{
    public IReadOnlyList<SettlementAccount> Accounts { get; private set; } = [];

    /// <summary>It is its village's account of today.</summary>
    public bool IsInUse(SettlementAccount account) => SettlementAccount.Of(Accounts, account.VillageCode, clock.Today) == account;

    public async Task OnGetAsync(CancellationToken cancellation) => Accounts = await accounts.RunAsync(cancellation);
}

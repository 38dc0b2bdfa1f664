using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Policies;

public sealed class IndexModel(CompensationPolicyQuery policies) : PageModel
{
    public IReadOnlyList<PolicyLine> Policies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Policies = await policies.AllAsync(cancellation);
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Admin.Audit;

[Requires("Audit.Read")]
public sealed class DetailsModel(AuditEntryQuery entries) : PageModel
{
    public AuditEntryDetails Entry { get; private set; } = null!;

    public async Task OnGetAsync(long sequence, CancellationToken cancellation) => Entry = await entries.RunAsync(sequence, cancellation);
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.Queries;

namespace VillageTracker.Web.Pages.Demolition.Cases;

public sealed class LawModel(LawTableQuery law) : PageModel
{
    public IReadOnlyList<LawStep> Steps { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Steps = await law.RunAsync(cancellation);
}

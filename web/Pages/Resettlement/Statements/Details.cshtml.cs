using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

public sealed class DetailsModel(StatementQuery statements) : PageModel
{
    public StatementView Statement { get; private set; } = null!;

    /// <summary>Neither void nor settled.</summary>
    public bool IsOpen => Statement is { InForce: true, SettledOn: null };

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Statement = await statements.RunAsync(id, cancellation);
}

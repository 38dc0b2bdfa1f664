using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

public sealed class DetailsModel(StatementQuery statements, Actor actor) : PageModel
{
    public StatementView Statement { get; private set; } = null!;

    /// <summary>Who booked a payment does not reverse it.</summary>
    public int? Me => actor.AccountId;

    /// <summary>Neither void nor settled.</summary>
    public bool IsOpen => Statement is { InForce: true, SettledOn: null };

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Statement = await statements.RunAsync(id, cancellation);
}

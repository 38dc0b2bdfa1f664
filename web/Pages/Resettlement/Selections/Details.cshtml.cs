using VillageTracker.Domain.Resettlement.Selections.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>A session: its desks, the limits that were frozen with it, its turns.</summary>
public sealed class DetailsModel(SelectionQuery sessions, FrozenLimitsQuery limits) : SelectionPageModel(sessions)
{
    public FrozenLimits Limits { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Limits = await limits.RunAsync(View.Session.Id, cancellation);
}

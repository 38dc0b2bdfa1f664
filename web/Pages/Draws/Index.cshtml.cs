using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The draws whose list is published, for anybody.</summary>
public sealed class IndexModel(DrawQuery draws) : PublicPageModel
{
    public IReadOnlyList<PublicDrawLine> Draws { get; private set; } = [];

    protected override bool MayBeFound => true;

    public async Task OnGetAsync(CancellationToken cancellation) => Draws = await draws.PublicListAsync(cancellation);
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>The notices that anybody may read.</summary>
public sealed class IndexModel(PublicNoticesQuery notices, VillageClock clock) : PublicPageModel
{
    public IReadOnlyList<PublicNoticeLine> Notices { get; private set; } = [];

    public DateOnly Today => clock.Today;

    protected override bool MayBeFound => true;

    public async Task OnGetAsync(CancellationToken cancellation) => Notices = await notices.OpenAsync(cancellation);
}

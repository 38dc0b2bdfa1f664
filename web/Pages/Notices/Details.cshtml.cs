using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>One notice in plain words. What is for one area is, to everybody else, not there.</summary>
public sealed class DetailsModel(PublicNoticesQuery notices, AreaTicket tickets, VillageClock clock) : PublicPageModel
{
    public PublicNoticeView Notice { get; private set; } = null!;

    /// <summary>Null where there is no boundary to show.</summary>
    public PlaceView? Place => Notice.Place is { } place ? PlaceView.Of(place, Notice.AreaName) : null;

    /// <summary>The stacking chart of a published stock; null for other notices.</summary>
    public PublishedStock? Stock { get; private set; }

    /// <summary>Of a stock the homes of the building that is shown.</summary>
    public IEnumerable<PublicNoticeRow> Rows => Stock?.Homes.Select(h => h.Row) ?? Notice.Rows;

    public DateOnly Today => clock.Today;

    protected override bool MayBeFound => Notice?.Type.IsOpen() == true;

    public async Task<IActionResult> OnGetAsync([FromRoute] string number, [FromQuery] int? building, CancellationToken cancellation)
    {
        if (await notices.OneAsync(number, tickets.Of(Request), cancellation) is not { } found)
        {
            return NotFound();
        }

        Notice = found;
        Stock = found is { Type: NoticeType.HousingStock, IsWithdrawn: false } ? PublishedStock.Of(found.Rows, building) : null;
        return Page();
    }
}

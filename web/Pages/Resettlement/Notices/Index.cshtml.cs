using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Resettlement.Publications.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Notices;

/// <summary>The notices of homes, the latest first.</summary>
public sealed class IndexModel(HousingNoticeListQuery notices, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public NoticeType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public static IReadOnlyList<Choice> Types { get; } =
        [.. Enum.GetValues<NoticeType>().Where(t => t.IsHousing()).Select(t => new Choice(t.ToString(), t.Label()))];

    public PageOf<NoticeLine> Notices { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Notices = await notices.RunAsync(Type, PageNumber, cancellation);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

public sealed class IndexModel(SelectionListQuery sessions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SelectionStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<SelectionRow> Sessions { get; private set; } = null!;

    public static IEnumerable<Choice> Statuses => Choice.Of<SelectionStatus>(s => s.Label());

    public async Task OnGetAsync(CancellationToken cancellation) => Sessions = await sessions.RunAsync(Status, PageNumber, cancellation);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

public sealed class IndexModel(DrawListQuery draws) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public DrawStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<DrawRow> Draws { get; private set; } = null!;

    public static IEnumerable<Choice> Statuses => Choice.Of<DrawStatus>(s => s.Label());

    public async Task OnGetAsync(CancellationToken cancellation) => Draws = await draws.RunAsync(new(Text, Status, PageNumber), cancellation);
}

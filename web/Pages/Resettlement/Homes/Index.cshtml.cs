using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

public sealed class IndexModel(HomeListQuery homes, BuildingTallyQuery buildings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Building { get; set; }

    [BindProperty(SupportsGet = true)]
    public HomeState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public AllocationStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<HomeRow> Homes { get; private set; } = null!;

    public IReadOnlyList<Choice> Buildings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Buildings = [.. (await buildings.RunAsync(cancellation)).Select(b => new Choice(Show.Plain(b.Number), b.Name))];
        Homes = await homes.RunAsync(new(Text, Building, State, Stage, Sort, PageNumber), cancellation);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

public sealed class DetailsModel(HomeQuery homes, StackingChartQuery charts, VillageClock clock) : PageModel
{
    public HomeView Home { get; private set; } = null!;

    /// <summary>Its building, with this home marked.</summary>
    public StackView Stack { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Home = await homes.RunAsync(id, cancellation);
        Stack = new((await charts.RunAsync(Home.BuildingId, clock.Today, cancellation)).Buildings[0], id);
    }
}

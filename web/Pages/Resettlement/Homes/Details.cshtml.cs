using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

public sealed class DetailsModel(HomeQuery homes) : PageModel
{
    public HomeView Home { get; private set; } = null!;

    /// <summary>Floors from the top down, each with its homes from left to right.</summary>
    public IEnumerable<IGrouping<int, StackHome>> Floors => Home.Stack.GroupBy(h => h.Floor);

    public static string CellClass(StackHome home, int here) => string.Join(' ', "stack-cell", home switch
    {
        { Stage: AllocationStage.HandedOver } => "stack-done",
        { Stage: not null } => "stack-doing",
        { State: HomeState.Free } => "stack-free",
        _ => "stack-held",
    }, home.Id == here ? "stack-here" : "");

    public static string CellWord(StackHome home) => home.Stage?.Label() ?? home.State.Label();

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Home = await homes.RunAsync(id, cancellation);
}

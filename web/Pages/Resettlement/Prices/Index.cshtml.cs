using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Prices;
using VillageTracker.Domain.Resettlement.Prices.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Prices;

public sealed class IndexModel(PriceTableQuery prices, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public DateOnly Day => On ?? clock.Today;

    public IReadOnlyList<PriceRow> Prices { get; private set; } = [];

    public IReadOnlyList<BuildingFloors> Floors { get; private set; } = [];

    public bool HasDemonstration => Prices.Any(p => p.On(Day)?.IsDemonstration == true) || Floors.Any(f => f.On(Day)?.IsDemonstration == true);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Prices = await prices.PricesAsync(cancellation);
        Floors = await prices.FloorsAsync(null, cancellation);
    }

    /// <summary>Floors of one adjustment together: 1层 每平方米 -20.00 元；2-3层 无 ….</summary>
    public static string Summary(FloorPriceTable table)
    {
        List<string> parts = [];
        var floors = table.Floors.OrderBy(f => f.Floor).ToList();
        for (var i = 0; i < floors.Count;)
        {
            var first = floors[i];
            var last = i;
            while (last + 1 < floors.Count && floors[last + 1].Adjustment == first.Adjustment)
            {
                last++;
            }

            parts.Add($"{(floors[last].Floor == first.Floor ? first.Floor : $"{first.Floor}-{floors[last].Floor}")}层 {HomeFacts.FloorWords(first.Mode, first.Value)}");
            i = last + 1;
        }

        return string.Join("；", parts);
    }
}

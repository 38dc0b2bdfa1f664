using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;

namespace VillageTracker.Web.Pages.Land;

public sealed class OnDateModel(ParcelsOnDateQuery parcels, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public ParcelLayer Layer { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public ParcelsOnDate Found { get; private set; } = null!;

    public LandSketch? Sketch { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Found = await parcels.RunAsync(On ?? clock.Today, Layer, PageNumber, cancellation);
        Sketch = Found.Shapes.Count == 0 ? null : LandSketch.Of($"{Found.On:yyyy-MM-dd} 地块示意图", [.. Found.Shapes.Select(s =>
            new SketchInput(s.Shape, s.Code, $"{s.Code} {s.Name}，{s.Status.Label()}", s.Status.Colour(), $"/land/details/{s.Id}"))]);
    }
}

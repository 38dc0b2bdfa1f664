using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Web.Map;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Enterprises;

public sealed class DetailsModel(EnterpriseQuery enterprises, InspectionListQuery checks, HazardListQuery hazards, VillageClock clock) : PageModel
{
    public EnterpriseView Enterprise { get; private set; } = null!;

    public PageOf<InspectionRow> Checks { get; private set; } = null!;

    public PageOf<HazardRow> Hazards { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>A few hundred metres around the gate, or null while it is not marked.</summary>
    public MapConfig? Map => Enterprise is { Longitude: { } x, Latitude: { } y }
        ? new([x - 0.004, y - 0.003, x + 0.004, y + 0.003], [MapLayers.For(User).Single(l => l.Id == "enterprises") with { Highlight = Enterprise.Id }])
        : null;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Enterprise = await enterprises.RunAsync(id, cancellation);
        Checks = await checks.RunAsync(new(id, null, null, null, 1), cancellation);
        Hazards = await hazards.RunAsync(new(id, null, null, null, null, null, 1), cancellation);
    }
}

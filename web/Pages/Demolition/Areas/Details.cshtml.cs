using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Areas;

public sealed class DetailsModel(AreaDetailsQuery areas, AreaProgressQuery progress, AuditTrailQuery trail, VillageClock clock) : PageModel
{
    public AreaDetails Area { get; private set; } = null!;

    public AreaProgress Progress { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public MapConfig Map => DemolitionLooks.Map(Area.Bounds, Area.Id);

    public IReadOnlyList<FunnelStage> Steps =>
    [
        new("登记", Progress.Households, "户", List("")),
        new(HouseholdStatus.Surveyed.Label(), Progress.Surveyed, "户"),
        new(HouseholdStatus.Signed.Label(), Progress.Signed, "户"),
        new(HouseholdStatus.Vacated.Label(), Progress.Vacated, "户"),
        new(HouseholdStatus.Demolished.Label(), Progress.Demolished, "户"),
        new(HouseholdStatus.Settled.Label(), Progress.Settled, "户", List($"&status={HouseholdStatus.Settled}")),
    ];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Area = await areas.RunAsync(id, cancellation);
        Progress = (await progress.RunAsync(clock.Today, cancellation)).Single(a => a.AreaId == id);
        History = await trail.RunAsync(nameof(DemolitionArea), id, cancellation);
    }

    private string List(string more) => FormattableString.Invariant($"/demolition/households?area={Area.Id}{more}");
}

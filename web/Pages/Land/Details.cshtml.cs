using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class DetailsModel(ParcelQuery parcels, ParcelFileQuery files, AuditTrailQuery trail) : PageModel
{
    public ParcelView Parcel { get; private set; } = null!;

    public ParcelFile Dossier { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public MapConfig Map => LandLooks.Map(Parcel.Bounds, Parcel.Id);

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Parcel = await parcels.RunAsync(id, cancellation);
        Dossier = await files.RunAsync(id, cancellation);
        History = await trail.RunAsync(nameof(Domain.Land.Parcel), id, cancellation);
    }
}

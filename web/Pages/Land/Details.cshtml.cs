using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class DetailsModel(ParcelQuery parcels) : PageModel
{
    public ParcelView Parcel { get; private set; } = null!;

    public MapConfig Map => LandLooks.Map(Parcel.Bounds, Parcel.Id);

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) =>
        Parcel = await parcels.RunAsync(id, cancellation);
}

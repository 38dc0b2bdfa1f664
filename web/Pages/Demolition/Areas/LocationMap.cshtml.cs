using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Reports.Documents.LocationMaps;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Areas;

/// <summary><c>/demolition/areas/locationmap/7</c>: the area's location map as PDF.</summary>
public sealed class LocationMapModel(LocationMapBuilder maps) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var map = await maps.AreaAsync(id, cancellation);
        var pdf = await PaperFaults.AsRefusalsAsync(() => Task.FromResult(LocationMapDocument.Compose(map)));
        return this.Paper(pdf.Bytes, map.FileName, pdf);
    }

    public IActionResult OnHead() => new EmptyResult();
}

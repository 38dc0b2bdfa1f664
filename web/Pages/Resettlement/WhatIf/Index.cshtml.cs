using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.WhatIf;

public sealed class IndexModel(WhatIfQuery whatIf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Household { get; set; }

    [BindProperty(SupportsGet = true, Name = "room")]
    public string[] Rooms { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "area")]
    public string[] Areas { get; set; } = [];

    public IReadOnlyList<Domain.Resettlement.Queries.WhatIf> Results { get; private set; } = [];

    public string? RoomAt(int place) => Rooms.ElementAtOrDefault(place);

    public string? AreaAt(int place) => Areas.ElementAtOrDefault(place);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var tried = TriedHomes.Of(Rooms, Areas, ModelState);
        if (!string.IsNullOrWhiteSpace(Household) && tried.Count == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError("room", TriedHomes.NoRoom);
        }

        if (string.IsNullOrWhiteSpace(Household) || tried.Count == 0 || !ModelState.IsValid)
        {
            return;
        }

        try
        {
            Results = await whatIf.ForStaffAsync(Household, tried, cancellation);
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError("", refused.Refusal.Message);
        }
    }
}

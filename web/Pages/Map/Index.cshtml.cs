using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Map;
using VillageTracker.Web.Pages.Land;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Map;

public sealed class IndexModel(IConfiguration configuration) : PageModel
{
    public MapConfig Map => new(LandLooks.Village, MapLayers.For(User), configuration["Map:BaseTiles"], configuration["Map:Attribution"]);
}

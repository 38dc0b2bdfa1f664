using System.Text;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The draw file for anybody to check.</summary>
public sealed class FileModel(DrawQuery draws) : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string number, CancellationToken cancellation) =>
        await draws.PublicAsync(number, cancellation) is { } found
            ? File(Encoding.UTF8.GetBytes(found.Draw.File().ToJson()), "application/json", $"{found.Draw.Number}.json")
            : NotFound();
}

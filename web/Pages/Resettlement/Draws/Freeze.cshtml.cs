using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

[Requires("Resettlement.Approve")]
public sealed class FreezeModel(DrawQuery draws, FreezeDrawHandler freeze) : DrawPageModel(draws)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await freeze.HandleAsync(new(View.Draw.Id, SeenVersion), cancellation);
        TempData.Say($"{View.Draw.Number} 名单已封存公布，请打印名单公示张贴。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}

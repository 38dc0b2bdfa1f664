using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

public sealed class RunModel(DrawQuery draws, RunDrawHandler run) : DrawPageModel(draws)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await run.HandleAsync(new(View.Draw.Id, SeenVersion), cancellation);
        TempData.Say($"{View.Draw.Number} 已开签，请街道见证。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}

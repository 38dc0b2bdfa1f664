using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

[Requires("Resettlement.Approve")]
public sealed class PublishModel(DrawQuery draws, PublishDrawHandler publish) : DrawPageModel(draws)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await publish.HandleAsync(new(View.Draw.Id, SeenVersion), cancellation);
        TempData.Say($"{View.Draw.Number} 结果已公布，请打印抽签记录，签字存档并张贴。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Assets.UseCases;
using VillageTracker.Domain.Common;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Assets;

public sealed class EditModel(AssetDetailsQuery assets, EditAssetHandler edit, VillageClock clock) : PageModel, IAssetForm
{
    [BindProperty]
    public AssetInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public AssetDetails Details { get; private set; } = null!;

    // Before GET and before POST, so that a refused form is shown again complete.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Details = await assets.RunAsync(id, clock.Today, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Input, SeenVersion) = (AssetInput.Of(Details.Asset), Details.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await edit.HandleAsync(new(Details.Asset.Id, SeenVersion, Input.Facts(), Reason), cancellation);
        TempData.Say($"已修改资产 {Details.Asset.Code}。");
        return RedirectToPage("Details", new { id = Details.Asset.Id });
    }
}

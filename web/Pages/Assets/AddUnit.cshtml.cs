using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Assets.UseCases;
using VillageTracker.Domain.Common;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Assets;

public sealed class AddUnitModel(AssetDetailsQuery assets, AddUnitHandler add, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写出租单元的名称。"), StringLength(LeaseUnit.NameMaxLength)]
    public string Name { get; set; } = "";

    [BindProperty]
    [Range(0, 9_999_999, ErrorMessage = "面积要在 0 到 9999999 平方米之间。")]
    public decimal? Area { get; set; }

    public AssetDetails Details { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Details = await assets.RunAsync(id, clock.Today, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        FloorArea? area = Area is { } given ? FloorArea.FromSquareMetres(given) : null;
        await add.HandleAsync(new(Details.Asset.Id, Name, area), cancellation);
        TempData.Say($"已添加出租单元“{Name.Trim()}”。");
        return RedirectToPage("Details", new { id = Details.Asset.Id });
    }
}

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

public sealed class OfferModel(LeaseUnitQuery units, OfferUnitHandler offer, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public UnitLine Unit { get; private set; } = null!;

    public bool IsOffered => Unit.StatusOn(clock.Today) == UnitStatus.Offered;

    public string Act => IsOffered ? "停止招租" : "招租";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Unit = await units.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Unit.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await offer.HandleAsync(new(Unit.Id, SeenVersion, On!.Value, IsOffered), cancellation);
        TempData.Say($"“{Unit.Name}”已{Act}。");
        return RedirectToPage("Details", new { id = Unit.AssetId });
    }
}

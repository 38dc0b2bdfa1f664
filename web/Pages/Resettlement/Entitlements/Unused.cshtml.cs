using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;
using VillageTracker.Domain.Resettlement.EntitlementRecords.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Entitlements;

public sealed class UnusedModel(EntitlementQuery entitlements, ChooseUnusedHandler choose) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请选一项。")]
    public UnusedEntitlement? Choice { get; set; }

    public EntitlementView Entitlement { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Entitlement = await entitlements.RunAsync(this.Id(), HttpContext.RequestAborted);
        if (Entitlement.InForce is null)
        {
            throw new NotFoundException("这户的核定单");
        }

        await next();
    }

    public void OnGet() => (SeenVersion, Choice) = (Entitlement.InForce!.Version, Entitlement.InForce.Unused);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await choose.HandleAsync(new(Entitlement.InForce!.Id, SeenVersion, Choice!.Value), cancellation);
        TempData.Say("已登记剩余面积的处理。");
        return Redirect($"/resettlement/entitlements/{Entitlement.HouseholdId}");
    }
}

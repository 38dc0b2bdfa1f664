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

/// <summary>核定 and 更正 show the same working and take the same extras; who may do which differs.</summary>
public abstract class FreezePageModel(EntitlementQuery entitlements, FreezeEntitlementHandler freeze) : PageModel
{
    [BindProperty]
    public List<ExtraInput> Extras { get; set; } = [];

    public EntitlementView Entitlement { get; private set; } = null!;

    protected abstract int? Corrects { get; }

    protected abstract string? Because { get; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Entitlement = await entitlements.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        var granted = Entitlement.InForce?.ReadInputs().Extras ?? [];
        Extras = [.. Enum.GetValues<EntitlementExtraKind>().Select(kind => granted.FirstOrDefault(e => e.Kind == kind) is { } e
            ? new ExtraInput { Kind = kind, Count = e.Count, Basis = e.Basis } : new ExtraInput { Kind = kind })];
    }

    public async Task<IActionResult> OnPostAsync([FromForm] long seenArea, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await freeze.HandleAsync(new(Entitlement.HouseholdId, new FloorArea(seenArea), [.. Extras.Select(e => new ClaimedExtra(e.Kind, e.Count ?? 0, e.Basis))], Corrects, Because), cancellation);
        }
        catch (RefusedException refused) when (refused.Refusal is EntitlementChangedMeanwhile changed)
        {
            Again = changed.Now;
            ModelState.AddModelError("", Extras.Exists(e => e.Count > 0)
                ? $"加上照顾增加的人以后是 {changed.Now}㎡，核对无误再按一次核定。" : changed.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        TempData.Say($"{Entitlement.Code} 户的安置面积已核定。");
        return Redirect($"/resettlement/entitlements/{Entitlement.HouseholdId}");
    }

    /// <summary>The area with what was just entered; the next confirmation is about this one.</summary>
    public FloorArea? Again { get; private set; }

    /// <summary>Whether there is anything to freeze; the page says why not.</summary>
    public bool CanBe => Entitlement.Now is not null;

    public FloorArea Seen => Again ?? Entitlement.Now ?? FloorArea.Zero;
}

/// <summary>照顾增加人口 as typed.</summary>
public sealed class ExtraInput
{
    public EntitlementExtraKind Kind { get; set; }

    [Range(0, 20, ErrorMessage = "人数要在 0 到 20 之间。")]
    public int? Count { get; set; }

    [StringLength(60, ErrorMessage = "依据最多 60 字。")]
    public string? Basis { get; set; }
}

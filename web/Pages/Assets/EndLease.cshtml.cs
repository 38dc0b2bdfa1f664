using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Assets.UseCases;
using VillageTracker.Domain.Common;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Assets;

public sealed class EndLeaseModel(LeaseUnitQuery units, EndLeaseHandler end, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写租约的最后一天。")]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明终止的原因。"), StringLength(400)]
    public string Reason { get; set; } = "";

    [BindProperty]
    public int SeenVersion { get; set; }

    public UnitLine Unit { get; private set; } = null!;

    public LeaseLine Lease { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Unit = await units.RunAsync(Number("id"), HttpContext.RequestAborted);
        Lease = Unit.Leases.FirstOrDefault(l => l.Id == Number("lease")) ?? throw new NotFoundException("租约");
        await next();
    }

    public void OnGet() => (LastDay, SeenVersion) = (clock.Today < Lease.To ? clock.Today : Lease.To, Unit.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await end.HandleAsync(new(Unit.Id, Lease.Id, SeenVersion, LastDay!.Value, Reason), cancellation);
        TempData.Say($"“{Unit.Name}”的租约已终止。");
        return RedirectToPage("Details", new { id = Unit.AssetId });
    }

    private int Number(string name) => int.Parse((string)RouteData.Values[name]!, CultureInfo.InvariantCulture);
}

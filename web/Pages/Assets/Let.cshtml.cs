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

public sealed class LetModel(LeaseUnitQuery units, LetUnitHandler let) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写承租人。"), StringLength(Lease.TenantMaxLength)]
    public string TenantName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写年租金，例如 28,800 或 2.88万。")]
    public string RentPerYear { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写租期从哪天开始。")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写租期到哪天为止。")]
    public DateOnly? To { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写会议决议的编号或日期。"), StringLength(Lease.DecisionMaxLength)]
    public string DecisionReference { get; set; } = "";

    [BindProperty]
    public int SeenVersion { get; set; }

    public UnitLine Unit { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Unit = await units.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => SeenVersion = Unit.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Money.TryParse(RentPerYear, out var rent) && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(RentPerYear), "年租金要填数字，最多两位小数，例如 28,800 或 2.88万。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await let.HandleAsync(new(Unit.Id, SeenVersion, new(TenantName, rent, From!.Value, To!.Value, DecisionReference)), cancellation);
        TempData.Say($"已登记“{Unit.Name}”的租约。");
        return RedirectToPage("Details", new { id = Unit.AssetId });
    }
}

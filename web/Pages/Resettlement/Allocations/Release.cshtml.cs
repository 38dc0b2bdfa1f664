using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class ReleaseModel(AllocationQuery allocations, ReleaseAllocationHandler release, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写退回日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明退回原因。")]
    [StringLength(Allocation.NoteMaxLength, ErrorMessage = "原因不能超过 400 个字。")]
    public string Reason { get; set; } = "";

    [BindProperty]
    public int SeenVersion { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Case.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await release.HandleAsync(new(Case.Id, SeenVersion, On!.Value, Reason), cancellation);
        TempData.Say($"{Case.HomeCode} 已退回，房源恢复空闲。");
        return Redirect($"/resettlement/homes/{Case.HomeId}");
    }
}

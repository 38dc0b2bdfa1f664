using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class HandOverModel(AllocationQuery allocations, HandOverKeysHandler handOver, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写交钥匙日期。")]
    public DateOnly? On { get; set; }

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

        await handOver.HandleAsync(new(Case.Id, SeenVersion, On!.Value), cancellation);
        TempData.Say($"{Case.HomeCode} 已办理拿房。");
        return Redirect($"/resettlement/allocations/{Case.Id}");
    }
}

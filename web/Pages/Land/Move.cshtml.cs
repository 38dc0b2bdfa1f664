using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class MoveModel(ParcelQuery parcels, MoveParcelHandler move, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择新的状态。")]
    public ParcelStatus? To { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public ParcelView Parcel { get; private set; } = null!;

    public IEnumerable<Choice> Steps => Parcel.Status.MayBecome().Select(s => new Choice(s.ToString(), s.Label()));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Parcel = await parcels.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Parcel.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Parcel.Id, SeenVersion, To!.Value, On!.Value), cancellation);
        TempData.Say($"地块 {Parcel.Code} 已改为“{To.Value.Label()}”。");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }
}

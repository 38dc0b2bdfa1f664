using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land.Works;

public sealed class EditModel(ParcelWorkQuery works, MoveParcelWorkHandler move, VillageClock clock) : PageModel
{
    [BindProperty]
    public WorkInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public ParcelWorkStatus? To { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    public ParcelWorkView Work { get; private set; } = null!;

    public IEnumerable<Choice> Steps => Work.Status switch
    {
        ParcelWorkStatus.Planned => [new(nameof(ParcelWorkStatus.UnderWay), "开工")],
        ParcelWorkStatus.UnderWay => [new(nameof(ParcelWorkStatus.Finished), "完工")],
        _ => [],
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Work = await works.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        (SeenVersion, On) = (Work.Version, clock.Today);
        Input = new() { DoneBy = Work.DoneBy, Cost = Work.Cost?.Yuan, Note = Work.Note };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (To is not null && On is null)
        {
            ModelState.AddModelError(nameof(On), "请填写日期。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Work.Id, SeenVersion, Input.Facts(), To, On ?? clock.Today), cancellation);
        TempData.Say($"已更新{Work.Kind.Label()}。");
        return RedirectToPage("/Land/Details", new { id = Work.ParcelId });
    }
}

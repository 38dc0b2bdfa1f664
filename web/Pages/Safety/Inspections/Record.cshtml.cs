using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Inspections;

public sealed class RecordModel(EnterpriseQuery enterprises, RecordInspectionHandler record, VillageClock clock, Actor actor) : PageModel
{
    [BindProperty]
    public InspectionInput Input { get; set; } = new();

    [BindProperty]
    public HazardInput Hazard { get; set; } = new();

    public EnterpriseView Enterprise { get; private set; } = null!;

    public HazardFieldsView Fields => new(Hazard);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Enterprise = await enterprises.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => Input = new()
    {
        CheckedOn = clock.Today,
        FirstInspector = actor.Name,
        MetBy = Enterprise.PersonInCharge,
        Items = "疏散通道、安全出口；灭火器材；电气线路；员工培训记录",
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        foreach (var (field, sentence) in Hazard.IsEmpty ? [] : Hazard.Missing())
        {
            ModelState.AddModelError($"{nameof(Hazard)}.{field}", sentence);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var hazard = Hazard.IsEmpty ? null : Hazard.Facts(Input.FirstInspector, Input.SecondInspector);
        var id = await record.HandleAsync(new(Enterprise.Id, Input.Facts(), hazard), cancellation);
        TempData.Say($"已登记对“{Enterprise.Name}”的检查。");
        return RedirectToPage("Details", new { id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Hazards;

/// <summary>The plain next step of a hazard; re-inspection and extension have pages of their own.</summary>
public sealed class StepModel(HazardQuery hazards, MoveHazardHandler move, VillageClock clock) : PageModel
{
    [BindProperty]
    public HazardStatus To { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public DateOnly? Deadline { get; set; }

    [BindProperty]
    [StringLength(HazardStep.NoteMaxLength, ErrorMessage = "说明太长。")]
    public string? Note { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public HazardView Hazard { get; private set; } = null!;

    public static string ActFor(HazardStatus status) => status switch
    {
        HazardStatus.Found => "登记告知",
        HazardStatus.Notified => "开始整改",
        HazardStatus.NotPassed => "重新限期",
        _ => "申请复查",
    };

    public static string HintFor(HazardStatus status) => status switch
    {
        HazardStatus.Found => "告知单交给了谁、怎么送达",
        HazardStatus.Rectifying or HazardStatus.Extended => "企业怎么整改的，或者期限已到",
        _ => "可不填",
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Hazard = await hazards.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion, To) = (clock.Today, Hazard.Version, Hazard.Status switch
    {
        HazardStatus.Found => HazardStatus.Notified,
        HazardStatus.Notified or HazardStatus.NotPassed => HazardStatus.Rectifying,
        _ => HazardStatus.ReinspectionDue,
    });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Hazard.Id, SeenVersion, To, On!.Value, Note, Deadline), cancellation);
        TempData.Say($"隐患 {Hazard.Number} 已改为“{To.Label()}”。");
        return RedirectToPage("Details", new { id = Hazard.Id });
    }
}

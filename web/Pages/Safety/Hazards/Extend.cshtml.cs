using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Hazards;

[Requires("Safety.Approve")]
public sealed class ExtendModel(HazardQuery hazards, ExtendHazardHandler extend) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写延期到哪一天。")]
    public DateOnly? Until { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明延期理由。"), StringLength(HazardStep.NoteMaxLength, ErrorMessage = "延期理由太长。")]
    public string Reason { get; set; } = "";

    [BindProperty]
    public int SeenVersion { get; set; }

    public HazardView Hazard { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Hazard = await hazards.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => SeenVersion = Hazard.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await extend.HandleAsync(new(Hazard.Id, SeenVersion, Until!.Value, Reason), cancellation);
        TempData.Say($"隐患 {Hazard.Number} 的整改期限已延到 {Show.Date(Until)}。");
        return RedirectToPage("Details", new { id = Hazard.Id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Inspections;

public sealed class AddHazardModel(InspectionQuery inspections, AddHazardHandler add) : PageModel
{
    [BindProperty]
    public HazardInput Hazard { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "请选择现场处理方式。")]
    public InspectionTreatment? Treatment { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public InspectionView Inspection { get; private set; } = null!;

    public HazardFieldsView Fields => new(Hazard);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Inspection = await inspections.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => SeenVersion = Inspection.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        foreach (var (field, sentence) in Hazard.Missing())
        {
            ModelState.AddModelError($"{nameof(Hazard)}.{field}", sentence);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var facts = Hazard.Facts(Inspection.FirstInspector, Inspection.SecondInspector);
        var id = await add.HandleAsync(new(Inspection.Id, SeenVersion, facts, Treatment!.Value), cancellation);
        TempData.Say("已登记隐患，可以接着上传照片。");
        return RedirectToPage("../Hazards/Details", new { id });
    }
}

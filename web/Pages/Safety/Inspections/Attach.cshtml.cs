using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Inspections;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AttachModel(InspectionQuery inspections, AttachToInspectionHandler attach) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择类别。")]
    public FilePurpose? Purpose { get; set; } = FilePurpose.Scene;

    [BindProperty]
    [Required(ErrorMessage = "请选择要上传的文件。")]
    public IFormFile? Upload { get; set; }

    public InspectionView Inspection { get; private set; } = null!;

    public static IReadOnlyList<Choice> Purposes { get; } =
        [.. new[] { FilePurpose.Scene, FilePurpose.Document }.Select(p => new Choice(p.ToString(), p.Label()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Inspection = await inspections.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attach.HandleAsync(new(Inspection.Id, Purpose!.Value, await Upload!.ReadAsync(cancellation)), cancellation);
        TempData.Say("已上传。");
        return RedirectToPage("Details", new { id = Inspection.Id });
    }
}

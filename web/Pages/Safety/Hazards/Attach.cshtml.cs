using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Hazards;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AttachModel(HazardQuery hazards, AttachToHazardHandler attach) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择类别。")]
    public FilePurpose? Purpose { get; set; } = FilePurpose.Before;

    [BindProperty]
    [Required(ErrorMessage = "请选择要上传的文件。")]
    public IFormFile? Upload { get; set; }

    public HazardView Hazard { get; private set; } = null!;

    public static IReadOnlyList<Choice> Purposes { get; } =
        [.. new[] { FilePurpose.Before, FilePurpose.After, FilePurpose.Document }.Select(p => new Choice(p.ToString(), p.Label()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Hazard = await hazards.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attach.HandleAsync(new(Hazard.Id, Purpose!.Value, await Upload!.ReadAsync(cancellation)), cancellation);
        TempData.Say("已上传。");
        return RedirectToPage("Details", new { id = Hazard.Id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.Queries;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Pages.Land.Import;

[RequestSizeLimit(VillageTracker.Web.Infrastructure.Files.Uploads.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = VillageTracker.Web.Infrastructure.Files.Uploads.RequestLimit)]
public sealed class IndexModel(StageParcelShapesHandler stage, ImportBatchListQuery batches, Actor actor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择要导入的文件。")]
    public List<IFormFile>? Uploads { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择图层。")]
    public ParcelLayer? Layer { get; set; } = ParcelLayer.Planned;

    public IReadOnlyList<ImportBatch> Batches { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Batches = await batches.RunAsync(StageParcelShapesHandler.Area, StageParcelShapesHandler.Kind, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var files = await ImportLooks.ReadAsync(Uploads!, cancellation);
        var id = await stage.HandleAsync(new(files, actor.Scope.OwnVillage(), new(Layer: Layer!.Value)), cancellation);
        return RedirectToPage("Preview", new { id });
    }
}

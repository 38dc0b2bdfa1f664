using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Areas;

public sealed class EditModel(AreaDetailsQuery areas, EditAreaHandler edit) : PageModel
{
    [BindProperty]
    public AreaInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public AreaDetails Area { get; private set; } = null!;

    public AreaFormView Form => new(Input, DemolitionLooks.Map(Area.Bounds, Area.Id));

    // Before GET and before POST, so that a refused form is shown again complete.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Area = await areas.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Input, SeenVersion) = (AreaInput.Of(Area), Area.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await edit.HandleAsync(new(Area.Id, SeenVersion, Input.Facts(), Input.Boundary, Reason), cancellation);
        TempData.Say($"已修改片区 {Area.Code}。");
        return RedirectToPage("Details", new { id = Area.Id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class NoteModel(AllocationQuery allocations, NoteObstacleHandler note) : PageModel
{
    [BindProperty]
    [StringLength(Allocation.NoteMaxLength, ErrorMessage = "说明不能超过 400 个字。")]
    public string? Words { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Words, SeenVersion) = (Case.Note, Case.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await note.HandleAsync(new(Case.Id, SeenVersion, Words), cancellation);
        TempData.Say($"已登记 {Case.HomeCode} 的未办结原因。");
        return Redirect($"/resettlement/allocations/{Case.Id}");
    }
}

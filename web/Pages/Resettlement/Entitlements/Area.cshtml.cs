using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.EntitlementRecords.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Entitlements;

public sealed class AreaModel(DrawCandidatesQuery candidates, FreezeEntitlementHandler freeze) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请选择片区。")]
    public int? AreaId { get; set; }

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Null before anything was frozen.</summary>
    public IReadOnlyList<string>? Left { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Areas = [.. (await candidates.AreasAsync(HttpContext.RequestAborted)).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}（{a.Households} 户）"))];
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            (Count, Left) = await freeze.HandleAreaAsync(AreaId!.Value, cancellation);
        }

        return Page();
    }
}

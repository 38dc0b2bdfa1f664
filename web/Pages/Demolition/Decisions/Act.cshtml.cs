using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Decisions;

public sealed class ActModel(DecisionQuery decisions, RecordDecisionActHandler record) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择事项。")]
    public DecisionAct? Act { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    public DecisionView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await decisions.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => SeenVersion = View.Decision.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await record.HandleAsync(new(View.Decision.Id, SeenVersion, Act!.Value, On!.Value), cancellation);
        TempData.Say($"已登记：{Act.Value.Label()}。");
        return RedirectToPage("Details", new { id = View.Decision.Id });
    }
}

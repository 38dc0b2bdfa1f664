using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

/// <summary>A settled home was measured again (面积复测补差): first the difference is shown, then it is confirmed.</summary>
public sealed class RemeasureModel(StatementQuery statements, PrepareSupplementHandler supplements, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Measured { get; set; }

    [BindProperty]
    [StringLength(60, ErrorMessage = "测绘报告编号不能超过 60 个字。")]
    public string? Report { get; set; }

    /// <summary>The difference that was on the page, in fen.</summary>
    [BindProperty]
    public long SeenNet { get; set; }

    public StatementView Statement { get; private set; } = null!;

    /// <summary>What it would come to; null until an area is given.</summary>
    public Statement? Tried { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Statement = await statements.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Measured is null)
        {
            return;
        }

        if (!FloorArea.TryParse(Measured, out var area))
        {
            ModelState.AddModelError(nameof(Measured), "面积请填写数字，最多两位小数，例如 95.85。");
            return;
        }

        try
        {
            Tried = await supplements.TryAsync(Statement.Id, area, clock.Today, cancellation);
            SeenNet = Tried.Net.Fen;
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError(nameof(Measured), refused.Message);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!FloorArea.TryParse(Measured, out var area) || !ModelState.IsValid)
        {
            await OnGetAsync(cancellation);
            return Page();
        }

        var id = await supplements.HandleAsync(new(Statement.Id, area, new(SeenNet), clock.Today, Report ?? ""), cancellation);
        TempData.Say("补充结算单已制单，等待另一位同事复核。");
        return Redirect($"/resettlement/statements/{id}");
    }
}

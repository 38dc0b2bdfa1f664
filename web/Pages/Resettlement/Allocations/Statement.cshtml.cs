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

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class StatementModel(AllocationQuery allocations, StatementDraftQuery drafts, PrepareStatementHandler prepare, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写制单日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    /// <summary>The net amount that was on the page, in fen.</summary>
    [BindProperty]
    public long SeenNet { get; set; }

    public AllocationView Case { get; private set; } = null!;

    /// <summary>Null when it can't be computed; the page then says why.</summary>
    public StatementDraft? Draft { get; private set; }

    public string? Obstacle { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        try
        {
            RefuseSecond();
            Draft = await drafts.RunAsync(Case.Id, On ?? clock.Today, HttpContext.RequestAborted);
        }
        catch (RefusedException refused)
        {
            Obstacle = refused.Refusal.Message;
        }

        await next();
    }

    /// <summary>A page without a button says why better than a button that is refused.</summary>
    private void RefuseSecond()
    {
        if (Case.OnItsWay is { } waiting)
        {
            throw new RefusedException(new StatementOnItsWay(Case.Number, waiting.Number));
        }

        if (Case.Stage != AllocationStage.Allocated)
        {
            throw new RefusedException(new AllocationStepNotAllowed(Case.Number, Case.Stage, AllocationStage.StatementIssued));
        }
    }

    public void OnGet() => (On, SeenVersion, SeenNet) = (clock.Today, Case.Version, Draft?.Result.Net.Fen ?? 0);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        int id;
        try
        {
            id = await prepare.HandleAsync(new(Case.Id, SeenVersion, new(SeenNet), On!.Value), cancellation);
        }
        catch (RefusedException refused) when (refused.Refusal is StatementChangedMeanwhile changed)
        {
            // The page shows the new lines now, so the next confirmation is about these.
            ModelState.Remove(nameof(SeenNet));
            SeenNet = changed.Now.Fen;
            ModelState.AddModelError("", changed.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        TempData.Say($"{Case.HomeCode} 的结算单已制单，等待另一位同事复核。");
        return Redirect($"/resettlement/statements/{id}");
    }
}

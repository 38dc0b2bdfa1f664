using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Domain.Resettlement.Funds.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

/// <summary><c>/resettlement/funds/3/reverse</c>.</summary>
public sealed class ReverseModel(RemittanceQuery remittances, ReverseRemittanceHandler reverse, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请填写冲销日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写原因。"), StringLength(FundRemittance.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    public FundRemittance Remittance { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Remittance = await remittances.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var number = await reverse.HandleAsync(new(Remittance.Id, On!.Value, Reason), cancellation);
        TempData.Say($"已冲销解缴 {Remittance.Number}，冲销编号 {number}。");
        return Redirect("/resettlement/funds");
    }
}

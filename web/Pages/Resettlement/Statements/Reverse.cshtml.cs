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

/// <summary><c>/resettlement/statements/7/reverse?PaymentId=3</c>.</summary>
public sealed class ReverseModel(StatementQuery statements, ReversePaymentHandler reverse, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int PaymentId { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写冲销日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(Domain.Resettlement.Payment.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public StatementView Statement { get; private set; } = null!;

    public StatementPayment Payment { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Statement = await statements.RunAsync(this.Id(), HttpContext.RequestAborted);
        Payment = Statement.Payments.FirstOrDefault(p => p.Id == PaymentId && p.Kind == PaymentKind.Received) ?? throw new NotFoundException("这笔收款");
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Statement.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await reverse.HandleAsync(new(Statement.Id, SeenVersion, PaymentId, On!.Value, Reason), cancellation);
        TempData.Say($"已冲销 {Payment.Amount.InYuan()}，原来的收据作废。");
        return Redirect($"/resettlement/statements/{Statement.Id}");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Refunds.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class ApplyModel(StatementQuery statements, ApplyForRefundHandler apply, VillageClock clock) : PageModel
{
    [BindProperty, StringLength(PaymentLine.PayeeMaxLength, ErrorMessage = "收款户名太长。")]
    public string? Payee { get; set; }

    [BindProperty, StringLength(PaymentLine.BankMaxLength, ErrorMessage = "开户行不能超过 60 个字。")]
    public string? Bank { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写收款账号。"), StringLength(40, ErrorMessage = "收款账号太长。")]
    public string? BankAccount { get; set; }

    [BindProperty, StringLength(PaymentLine.MandateMaxLength, ErrorMessage = "公证委托书编号不能超过 60 个字符。")]
    public string? Mandate { get; set; }

    [BindProperty]
    public IFormFile? Scan { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写申请日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public StatementView Statement { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Statement = await statements.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Statement.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var scan = Scan is null ? null : await Scan.ReadAsync(cancellation);
        var id = await apply.HandleAsync(new(Statement.Id, SeenVersion, Payee, Bank, BankAccount, Mandate, scan, On!.Value), cancellation);
        TempData.Say("退款单已交给复核，请另一位同事复核。");
        return Redirect($"/resettlement/refunds/{id}");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class ReceiveModel(SpecialAccountQuery accounts, ReceiveFundsHandler receive, VillageClock clock) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写拨款单位。"), StringLength(FundReceipt.PayerMaxLength, ErrorMessage = "拨款单位不能超过 80 个字。")]
    public string? Payer { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写金额。")]
    public string? Amount { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写到账日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写银行回单号。"), StringLength(BankSlips.MaxLength, ErrorMessage = "银行回单号不能超过 40 个字符。")]
    public string? BankSlip { get; set; }

    public SpecialAccountView Account { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Account = await accounts.OneAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (SeenVersion, On) = (Account.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Money.TryParse(Amount, out var amount))
        {
            ModelState.AddModelError(nameof(Amount), "金额请填写数字，最多两位小数，例如 2000000.00。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await receive.HandleAsync(new(Account.Id, SeenVersion, amount, On!.Value, Payer!, BankSlip!), cancellation);
        TempData.Say($"已登记拨入 {amount.InYuan()}。");
        return RedirectToPage("Account", new { id = Account.Id });
    }
}

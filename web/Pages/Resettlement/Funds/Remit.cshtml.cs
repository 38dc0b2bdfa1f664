using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Domain.Resettlement.Funds.UseCases;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

public sealed class RemitModel(FundLedgerQuery ledger, RemitFundHandler remit, ReportVillages villages, Actor actor, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请选择项目。")]
    public string? Fund { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写收款单位。"), StringLength(FundRemittance.PayeeMaxLength, ErrorMessage = "收款单位不能超过 80 字。")]
    public string? Payee { get; set; }

    [BindProperty, StringLength(BankSlips.MaxLength, ErrorMessage = "银行回单号不能超过 40 个字符。")]
    public string? BankSlip { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    public IReadOnlyList<Choice> Funds { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var all = (await ledger.RunAsync(clock.Today, HttpContext.RequestAborted)).Funds;
        Funds = [.. all.Select(f => new Choice(f.Fund, $"{f.Fund}（待解缴 {f.Left.InYuan()}）"))];
        await next();
    }

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Money.TryParse(Amount, out var amount))
        {
            ModelState.AddModelError(nameof(Amount), "金额请填写数字，最多两位小数，例如 163525.25。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (village, _) = await villages.OfAsync(actor, cancellation);
        var number = await remit.HandleAsync(new(village, Fund!, amount, On!.Value, Payee, BankSlip), cancellation);
        TempData.Say($"已登记解缴 {number}。");
        return Redirect("/resettlement/funds");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Domain.Resettlement.Refunds.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

/// <summary>The bank has paid an approved order, or sent the money of a paid one back.</summary>
public sealed class PayModel(RefundQuery orders, PayRefundHandler pay, VillageClock clock) : RefundPageModel(orders)
{
    [BindProperty(SupportsGet = true)]
    public bool CameBack { get; set; }

    [BindProperty, StringLength(BankSlips.MaxLength, ErrorMessage = "银行回单号不能超过 40 个字符。")]
    public string? BankSlip { get; set; }

    [BindProperty, StringLength(RefundOrder.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    public string Act => CameBack ? "登记退票" : "登记付款";

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await pay.HandleAsync(new(Order.Id, SeenVersion, On!.Value, BankSlip, Reason, CameBack), cancellation);
        TempData.Say(CameBack ? $"退款单 {Order.Number} 已登记退票，应退的钱要另开退款单。" : $"退款单 {Order.Number} 已付款，结算单 {Order.StatementNumber} 结清。");
        return Back();
    }
}

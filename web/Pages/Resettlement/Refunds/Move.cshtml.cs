using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Domain.Resettlement.Refunds.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

/// <summary>Check, or cancel.</summary>
public sealed class MoveModel(RefundQuery orders, MoveRefundHandler move) : RefundPageModel(orders)
{
    [BindProperty(SupportsGet = true)]
    public RefundStatus To { get; set; } = RefundStatus.Checked;

    [BindProperty, StringLength(RefundOrder.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    public string Purpose => To == RefundStatus.Cancelled
        ? "还没付款的退款单可以撤销，编号保留；应退的钱要另开一张。"
        : "核对户主、收款户名、账号尾号和金额；复核人不能是申请人。";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Order.Id, SeenVersion, To, Reason), cancellation);
        TempData.Say($"退款单 {Order.Number}：{To.Label()}。");
        return Back();
    }
}

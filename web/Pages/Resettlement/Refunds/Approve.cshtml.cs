using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Domain.Resettlement.Refunds.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

[Requires("Resettlement.Approve")]
public sealed class ApproveModel(RefundQuery orders, ApproveRefundHandler approve) : RefundPageModel(orders)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await approve.HandleAsync(new(Order.Id, SeenVersion), cancellation);
        TempData.Say($"退款单 {Order.Number} 已审批，可以付款。");
        return Back();
    }
}

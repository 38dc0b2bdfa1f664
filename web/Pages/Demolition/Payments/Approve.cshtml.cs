using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

[Requires("Demolition.Approve")]
public sealed class ApproveModel(PaymentBatchQuery batches, ApproveBatchHandler approve) : BatchPageModel(batches)
{
    [BindProperty]
    public long SeenTotalFen { get; set; }

    public void OnGet() => (SeenVersion, SeenTotalFen) = (Batch.Version, Batch.Total.Fen);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await approve.HandleAsync(new(Batch.Id, SeenVersion, new Money(SeenTotalFen)), cancellation);
        TempData.Say($"付款批次 {Batch.Number} 已审批，可以付款。");
        return Back();
    }
}

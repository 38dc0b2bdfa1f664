using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary>Check, send back, hand in again, cancel.</summary>
public sealed class MoveModel(PaymentBatchQuery batches, MoveBatchHandler move) : BatchPageModel(batches)
{
    [BindProperty(SupportsGet = true)]
    public BatchStatus To { get; set; } = BatchStatus.Checked;

    [BindProperty]
    [StringLength(PaymentBatch.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    public bool NeedsReason => To is BatchStatus.SentBack or BatchStatus.Cancelled;

    public string Purpose => To switch
    {
        BatchStatus.Checked => "逐户核对户主、收款人、账号尾号和金额，没有问题再复核；复核人不能是经办人。",
        BatchStatus.SentBack => "写明哪里不对，退给经办人改；签过的字都要重签。",
        BatchStatus.Prepared => "改好以后重新提交，再从复核办起；提交的人就是经办人。",
        _ => "取消以后占用的资金放回专户，不能恢复；可以另编一个批次。",
    };

    public void OnGet() => SeenVersion = Batch.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Batch.Id, SeenVersion, To, Reason), cancellation);
        TempData.Say($"付款批次 {Batch.Number}：{To.Label()}。");
        return Back();
    }
}

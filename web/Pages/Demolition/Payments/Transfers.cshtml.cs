using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary>What the bank answered for the lines of an approved batch.</summary>
public sealed class TransfersModel(PaymentBatchQuery batches, RecordTransfersHandler record, VillageClock clock) : BatchPageModel(batches)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写付款日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public List<LineInput> Lines { get; set; } = [];

    public PaymentLineView LineOf(int id) => Batch.Lines.First(l => l.Id == id);

    public void OnGet()
    {
        (SeenVersion, On) = (Batch.Version, clock.Today);
        Lines = [.. Batch.Lines.Where(l => l.Status == PaymentLineStatus.Open).Select(l => new LineInput { LineId = l.Id })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Lines.RemoveAll(l => Batch.Lines.All(known => known.Id != l.LineId));
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await record.HandleAsync(new(Batch.Id, SeenVersion, On!.Value, [.. Lines.Select(l => new RecordTransfers.Answer(l.LineId, l.BankSlip, l.FailedBecause))]), cancellation);
        TempData.Say($"付款批次 {Batch.Number} 的付款结果已登记。");
        return Back();
    }

    public sealed class LineInput
    {
        public int LineId { get; set; }

        [StringLength(BankSlips.MaxLength, ErrorMessage = "银行回单号不能超过 40 个字符。")]
        public string? BankSlip { get; set; }

        [StringLength(PaymentLine.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
        public string? FailedBecause { get; set; }
    }
}

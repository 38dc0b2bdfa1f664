using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary>One line: taken out of a batch that was sent back, or paid and come back from the bank.</summary>
public sealed class LineModel(PaymentBatchQuery batches, ChangeBatchLineHandler change, VillageClock clock) : BatchPageModel(batches)
{
    [BindProperty(SupportsGet = true, Name = "line")]
    public int LineId { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明原因。"), StringLength(PaymentLine.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    public PaymentLineView Target { get; private set; } = null!;

    public bool CameBack => Target.Status == PaymentLineStatus.Paid;

    public string Act => CameBack ? "登记退汇" : "撤下这一户";

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, () =>
        {
            Target = Batch.Lines.FirstOrDefault(l => l.Id == LineId) ?? throw new NotFoundException("这一笔付款");
            return next();
        });

    public void OnGet() => (SeenVersion, On) = (Batch.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change.HandleAsync(new(Batch.Id, SeenVersion, LineId, CameBack, On ?? clock.Today, Reason), cancellation);
        TempData.Say($"{Target.HouseholdCode}：{Act}。");
        return Back();
    }
}

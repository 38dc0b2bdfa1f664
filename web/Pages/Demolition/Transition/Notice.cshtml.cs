using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Transition;

public sealed class NoticeModel(TransitionLedgerQuery ledgers, RecordTakeOverNoticeHandler record, VillageClock clock) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写通知日期。")]
    public DateOnly? NoticedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写拿房期限。")]
    public DateOnly? Deadline { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Reason { get; set; }

    public TransitionLedger Ledger { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Ledger = await ledgers.OneAsync(this.Id(), clock.Today, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (SeenVersion, NoticedOn) = (Ledger.NoticeVersion, Ledger.NoticedOn ?? clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await record.HandleAsync(new(Ledger.HouseholdId, SeenVersion, NoticedOn!.Value, Deadline!.Value, Reason), cancellation);
        TempData.Say($"{Ledger.Code} 的拿房通知已登记，过渡费算到 {Show.Date(Deadline)}。");
        return RedirectToPage("Details", new { id = Ledger.HouseholdId });
    }
}

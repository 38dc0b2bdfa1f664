using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Notices;

public sealed class WithdrawModel(NoticeQuery notices, WithdrawNoticeHandler withdraw, VillageClock clock) : NoticePageModel(notices)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写撤下日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写原因。"), StringLength(200, ErrorMessage = "原因最多 200 字。")]
    public string Reason { get; set; } = "";

    public void OnGet() => (SeenVersion, On) = (View.Notice.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await withdraw.HandleAsync(new(View.Notice.Id, SeenVersion, On!.Value, Reason), cancellation);
        TempData.Say($"公示 {View.Notice.Number} 已撤下。");
        return RedirectToPage("Details", new { id = View.Notice.Id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class InterestModel(DebtDetailsQuery debts, ConfirmInterestHandler confirm, VillageClock clock) : DebtFormPage(debts)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写起息日。")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写止息日。")]
    public DateOnly? Until { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写年利率。"), Range(0, 100, ErrorMessage = "年利率要在 0 到 100 之间。")]
    public decimal? RatePercent { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写确认日期。")]
    public DateOnly? ConfirmedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写依据。"), StringLength(200)]
    public string Reference { get; set; } = "";

    public void OnGet() => (ConfirmedOn, RatePercent) = (clock.Today, Details.Debt.AgreedRatePercent);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await confirm.HandleAsync(
            new(Id, SeenVersion, new(From!.Value, Until!.Value, RatePercent!.Value, ConfirmedOn!.Value, Reference)), cancellation);
        TempData.Say($"债务 {Details.Debt.Code} 的利息已确认。");
        return RedirectToPage("Details", new { id = Id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

[Requires("Debt.Approve")]
public sealed class LockModel(DebtDetailsQuery debts, LockDebtHandler lockDebt, VillageClock clock) : DebtFormPage(debts)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写锁定日期。")]
    public DateOnly? On { get; set; }

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await lockDebt.HandleAsync(new(Id, SeenVersion, On!.Value), cancellation);
        TempData.Say($"债务 {Details.Debt.Code} 已锁定。");
        return RedirectToPage("Details", new { id = Id });
    }
}

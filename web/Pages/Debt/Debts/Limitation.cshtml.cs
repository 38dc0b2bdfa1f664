using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class LimitationModel(DebtDetailsQuery debts, RestartLimitationHandler restart, VillageClock clock) : DebtFormPage(debts)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写签字日期。")]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写单据编号。"), StringLength(200)]
    public string Reference { get; set; } = "";

    public void OnGet() => SignedOn = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await restart.HandleAsync(new(Id, SeenVersion, SignedOn!.Value, Reference), cancellation);
        TempData.Say($"债务 {Details.Debt.Code} 的时效已重新起算。");
        return RedirectToPage("Details", new { id = Id });
    }
}

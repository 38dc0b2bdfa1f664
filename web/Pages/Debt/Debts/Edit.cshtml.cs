using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class EditModel(DebtDetailsQuery debts, CorrectDebtHandler correct) : DebtFormPage(debts)
{
    [BindProperty]
    public DebtInput Input { get; set; } = new();

    public DebtFormView Form => new(Input, $"不改就留空，现在是 {Details.Creditor}");

    public void OnGet() => Input = DebtInput.Of(Details.Debt);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await correct.HandleAsync(new(Id, SeenVersion, Input.Particulars(Details.Debt.CreditorName), Input.Approval()), cancellation);
        TempData.Say($"已修改债务 {Details.Debt.Code}。");
        return RedirectToPage("Details", new { id = Id });
    }
}

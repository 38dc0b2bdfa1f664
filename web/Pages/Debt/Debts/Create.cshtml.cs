using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class CreateModel(RegisterDebtHandler register) : PageModel
{
    [BindProperty]
    public DebtInput Input { get; set; } = new();

    public DebtFormView Form => new(Input);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await register.HandleAsync(new(Input.Particulars(""), Input.Approval()), cancellation);
        TempData.Say("债务已登记，下一步是张榜公示。");
        return RedirectToPage("Details", new { id });
    }
}

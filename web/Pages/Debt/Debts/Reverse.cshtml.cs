using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class ReverseModel(DebtDetailsQuery debts, ReverseResolutionHandler reverse) : DebtFormPage(debts)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明冲销原因。"), StringLength(DebtResolution.NoteMaxLength)]
    public string Reason { get; set; } = "";

    public DebtResolution? Entry => Details.Entries.FirstOrDefault(e => e.Number == Number);

    public void OnGet()
    {
        // the entry is shown by the page; there is nothing to fill in
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await reverse.HandleAsync(new(Id, SeenVersion, Number, Reason), cancellation);
        TempData.Say($"债务 {Details.Debt.Code} 第 {Number} 条记录已冲销。");
        return RedirectToPage("Details", new { id = Id });
    }
}

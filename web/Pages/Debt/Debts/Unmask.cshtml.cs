using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Debt.Debts;

[Requires("Debt.Unmask")]
public sealed class UnmaskModel(DebtDetailsQuery debts, UnmaskCreditorHandler unmask) : DebtFormPage(debts)
{
    [BindProperty]
    [Required(ErrorMessage = "请写明查看用途。"), StringLength(200)]
    public string Purpose { get; set; } = "";

    /// <summary>Shown once, in the answer to the form; never in an address and not after a reload.</summary>
    public string? FullName { get; private set; }

    public void OnGet()
    {
        // nothing is shown before a purpose is stated
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            FullName = await unmask.HandleAsync(new(Id, Purpose), cancellation);
        }

        return Page();
    }
}

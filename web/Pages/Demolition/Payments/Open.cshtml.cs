using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class OpenModel(OpenSpecialAccountHandler open, Actor actor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写专户名称。"), StringLength(SpecialAccount.NameMaxLength, ErrorMessage = "专户名称不能超过 60 个字。")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写开户银行。"), StringLength(SpecialAccount.BankMaxLength, ErrorMessage = "开户银行不能超过 60 个字。")]
    public string? Bank { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写账号。")]
    public string? BankAccount { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await open.HandleAsync(new(actor.Scope.OwnVillage(), Name!, Bank!, BankAccount!), cancellation);
        TempData.Say("专户已开立，请登记拨入的资金。");
        return RedirectToPage("Account", new { id });
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Funds.UseCases;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

/// <summary>Who approves statements says where they are paid.</summary>
[Requires("Resettlement.Approve")]
public sealed class SetAccountModel(SetSettlementAccountHandler set, ReportVillages villages, Actor actor, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请填写启用日。")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty, StringLength(SettlementAccount.PayeeMaxLength, ErrorMessage = "户名最多 60 个字。")]
    public string? Payee { get; set; }

    [BindProperty, StringLength(SettlementAccount.BankMaxLength, ErrorMessage = "开户行最多 60 个字。")]
    public string? Bank { get; set; }

    [BindProperty, StringLength(40, ErrorMessage = "账号最多 30 位数字。")]
    public string? Number { get; set; }

    [BindProperty, StringLength(SettlementAccount.SourceMaxLength, ErrorMessage = "依据最多 200 个字。")]
    public string? Source { get; set; }

    public void OnGet() => ValidFrom = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (village, _) = await villages.OfAsync(actor, cancellation);
        await set.HandleAsync(new(village, ValidFrom!.Value, Payee, Bank, Number, Source), cancellation);
        TempData.Say($"已登记，{ValidFrom:yyyy-MM-dd} 起启用新的收款账户。");
        return Redirect("/resettlement/funds/account");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

[Requires("Demolition.Approve")]
public sealed class VoidModel(AgreementQuery agreements, VoidAgreementHandler makeVoid) : AgreementPageModel(agreements)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明作废原因。")]
    [StringLength(CompensationAgreement.ReasonMaxLength, ErrorMessage = "原因不能超过 400 个字。")]
    public string Reason { get; set; } = "";

    public void OnGet() => SeenVersion = View.Agreement.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await makeVoid.HandleAsync(new(View.Agreement.Id, SeenVersion, Reason), cancellation);
        TempData.Say($"协议 {View.Agreement.Number} 已作废，编号保留。");
        return RedirectToPage("Details", new { id = View.Agreement.Id });
    }
}

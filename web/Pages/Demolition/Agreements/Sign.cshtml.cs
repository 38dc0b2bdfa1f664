using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

public sealed class SignModel(AgreementQuery agreements, SignAgreementHandler sign, VillageClock clock) : AgreementPageModel(agreements)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写签订日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public TimeOnly? At { get; set; }

    public void OnGet() => (SeenVersion, On) = (View.Agreement.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await sign.HandleAsync(new(View.Agreement.Id, SeenVersion, On!.Value, At), cancellation);
        TempData.Say($"协议 {View.Agreement.Number} 已签订，从现在起不能再改。");
        return RedirectToPage("Details", new { id = View.Agreement.Id });
    }
}

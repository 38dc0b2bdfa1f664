using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

public sealed class CompleteModel(AgreementQuery agreements, CompleteAgreementHandler complete) : AgreementPageModel(agreements)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public AgreementInput Fields { get; set; } = new();

    public void OnGet() => (SeenVersion, Fields) = (View.Agreement.Version, AgreementInput.Of(View.Agreement.Terms));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await complete.HandleAsync(new(View.Agreement.Id, SeenVersion, Fields.Fields()), cancellation);
        TempData.Say($"协议 {View.Agreement.Number} 已补填。");
        return RedirectToPage("Details", new { id = View.Agreement.Id });
    }
}

using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

public sealed class CheckModel(CompensationSheetQuery sheets, CheckCompensationSheetHandler check) : SheetPageModel(sheets)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public void OnGet() => SeenVersion = Sheet.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await check.HandleAsync(new(Sheet.Household.Id, SeenVersion), cancellation);
        TempData.Say($"{Sheet.Household.Code} 的测算单已复核。");
        return RedirectToPage("Details", new { id = Sheet.Household.Id });
    }
}

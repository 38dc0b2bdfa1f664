using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>The inputs of a sheet: what the policy's table asks for, one field a row.</summary>
public sealed class EditModel(CompensationSheetQuery sheets, SaveCompensationSheetHandler save) : SheetPageModel(sheets)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public SheetInput Input { get; set; } = new();

    /// <summary>The labels of the input's rows, in their order.</summary>
    public IReadOnlyList<SheetRow> Rows => SheetRow.Of(Sheet.Policy);

    public static IEnumerable<Choice> Transitions { get; } = Choice.Of<TransitionMode>(m => m.Label());

    public void OnGet() => (SeenVersion, Input) = (Sheet.Version, SheetInput.Of(Sheet.Input, Rows));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Input.KeepRows(Rows);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await save.HandleAsync(new(Sheet.Household.Id, SeenVersion, Input.On(Sheet.Known, Rows)), cancellation);
        TempData.Say($"{Sheet.Household.Code} 的测算单已保存，请另一人复核。");
        return RedirectToPage("Details", new { id = Sheet.Household.Id });
    }
}

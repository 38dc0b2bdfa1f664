using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Reports.Documents.Selections;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>The confirmation sheet (选房确认单) for signing.</summary>
public sealed class SheetModel(SelectionSheetQuery sheets) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var sheet = await sheets.RunAsync(id, cancellation);
        var pdf = SelectionPaper.Compose(sheet, $"{Request.Scheme}://{Request.Host}");
        return this.Paper(pdf.Bytes, $"选房确认单-{sheet.Number}.pdf", pdf);
    }
}

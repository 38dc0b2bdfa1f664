using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Reports.Documents.AreaTables;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition;

/// <summary><c>/demolition/table?on=2020-10-31&amp;since=2020-09-30</c>: the progress table of all areas as a file.</summary>
public sealed class TableModel(AreaTableBuilder builder) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var table = await builder.BuildAsync(On, Since, cancellation);
        var pdf = await PaperFaults.AsRefusalsAsync(() => Task.FromResult(AreaTableDocument.Compose(table)));
        return this.Paper(pdf.Bytes, table.FileName, pdf);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Reports.Documents.ProgressReports;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Reports;

/// <summary><c>/reports/progress?period=2020-10</c>: the progress report as a file. A refused period shows this page instead; without one it leads to where periods are chosen.</summary>
public sealed class ProgressModel(ProgressReportBuilder builder) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Period))
        {
            return RedirectToPage("Index");
        }

        var report = await builder.BuildAsync(Period, cancellation);
        var pdf = await PaperFaults.AsRefusalsAsync(() => Task.FromResult(ProgressReportDocument.Compose(report)));
        return this.Paper(pdf.Bytes, report.FileName, pdf);
    }
}

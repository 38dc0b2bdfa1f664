using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Reports.Layout;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Downloads;

/// <summary>Answers a page's request with a PDF: never kept by a cache, named in Chinese, missing characters told on the next page.</summary>
internal static class PaperResult
{
    private const string Pdf = "application/pdf";

    public static IActionResult Paper(this PageModel page, byte[] file, string name, PdfSummary pdf)
    {
        Prepare(page, pdf);
        return page.File(file, Pdf, name);
    }

    public static IActionResult Paper(this PageModel page, Stream file, string name, PdfSummary pdf)
    {
        Prepare(page, pdf);
        file.Position = 0;
        return page.File(file, Pdf, name);
    }

    /// <summary>A file that vanishes when it is closed.</summary>
    public static FileStream Draft() => new(
        Path.Combine(Path.GetTempPath(), $"village-paper-{Guid.NewGuid():N}.pdf"),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private static void Prepare(PageModel page, PdfSummary pdf)
    {
        page.Response.Headers.CacheControl = "no-store";
        if (PaperFaults.Missing(pdf) is { } missing)
        {
            page.TempData.Say(missing);
        }
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageTracker.Web.Downloads;

/// <summary>Answers with a workbook that was written into a file first, so that a fault on the way is a sentence and not half a workbook.</summary>
internal static class SheetResult
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task<IActionResult> SheetAsync(this PageModel page, string name, Func<Stream, Task> write)
    {
        var file = await DraftAsync(write);
        page.Response.Headers.CacheControl = "no-store";
        return page.File(file, Xlsx, name + ".xlsx");
    }

    /// <summary>A workbook from its beginning; the file vanishes when it is closed.</summary>
    public static async Task<Stream> DraftAsync(Func<Stream, Task> write)
    {
        var file = PaperResult.Draft();
        try
        {
            await write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}

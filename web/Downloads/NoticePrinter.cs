using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Reports.Documents.Notices;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints a notice for the board. The QR code of a notice that is for one area leads to the door, not to the notice.</summary>
public sealed class NoticePrinter(NoticeQuery notices)
{
    /// <param name="id">The notice.</param>
    /// <param name="site">https://village.example.</param>
    /// <param name="isA3">On A3.</param>
    /// <param name="fullNames">Only taken where the law asks for it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="NotFoundException">No such notice in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> OneAsync(int id, string site, bool isA3, bool fullNames, CancellationToken cancellation)
    {
        var view = await notices.RunAsync(id, cancellation);
        var address = site + (view.Notice.Type.IsOpen() ? $"/notices/{view.Notice.Number}" : "/notices/area");
        return ($"公示-{view.Notice.Number}{(isA3 ? "-A3" : "")}.pdf", NoticeBoardPaper.Compose(view, new(address, isA3, fullNames)));
    }
}

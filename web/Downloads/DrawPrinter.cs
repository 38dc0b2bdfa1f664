using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Reports.Documents.Draws;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints the notice of a draw's list or its record; the QR code leads to the public page.</summary>
public sealed class DrawPrinter
{
    /// <param name="view">Of the office or of the public, which may see the same.</param>
    /// <param name="site">https://village.example.</param>
    /// <param name="isA3">On A3.</param>
    public (string FileName, PdfResult Pdf) Of(DrawView view, string site, bool isA3) =>
        ($"{DrawPaper.TitleOf(view.Draw)}-{view.Draw.Number}{(isA3 ? "-A3" : "")}.pdf", DrawPaper.Compose(view, new($"{site}/draws/{view.Draw.Number}", $"{view.VillageName}村民委员会", isA3)));
}

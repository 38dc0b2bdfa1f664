using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Persistence;
using VillageTracker.Reports.Documents.Payments;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints the receipt of a payment, which counts as a print and is audited.</summary>
public sealed class ReceiptPrinter(VillageDb db, ReportVillages villages, ReceiptQuery receipts, CountReceiptPrintHandler count)
{
    /// <exception cref="NotFoundException">No such receipt in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> OneAsync(int batchId, int lineId, CancellationToken cancellation)
    {
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var issuer = $"{village.FullName}村民委员会";
        _ = ReceiptPaper.Compose(await receipts.RunAsync(batchId, lineId, cancellation), issuer); // a paper that cannot be made must not count as printed
        await count.HandleAsync(new(batchId, lineId), cancellation);
        var printed = await receipts.RunAsync(batchId, lineId, cancellation);
        return ($"收据-{printed.Number}.pdf", ReceiptPaper.Compose(printed, issuer));
    }
}

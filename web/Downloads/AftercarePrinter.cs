using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Domain.Resettlement.Keys.Queries;
using VillageTracker.Domain.Resettlement.Receipts.Queries;
using VillageTracker.Domain.Resettlement.Receipts.UseCases;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Reports.Documents.Aftercare;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints what follows a statement: receipts, refund orders, hand-over sheets the record of a dispute and the ledger of collected money.</summary>
public sealed class AftercarePrinter(
    VillageDb db, ReportVillages villages, RefundQuery refunds, HandOverQuery handOvers, DisputeQuery disputes, FundLedgerQuery ledger, SettlementReceiptQuery receipts, CountSettlementReceiptHandler count)
{
    /// <exception cref="NotFoundException">No such order in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> RefundAsync(int id, CancellationToken cancellation)
    {
        var order = await refunds.RunAsync(id, cancellation);
        return ($"退款单-{order.Number}.pdf", RefundPaper.Compose(order, await IssuerAsync(cancellation)));
    }

    /// <exception cref="NotFoundException">No such record in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> HandOverAsync(int id, CancellationToken cancellation)
    {
        var view = await handOvers.RunAsync(id, cancellation);
        return ($"交房验收单-{view.Record.Number}.pdf", HandOverPaper.Compose(view, await IssuerAsync(cancellation)));
    }

    /// <exception cref="NotFoundException">No such case in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> DisputeAsync(int id, CancellationToken cancellation)
    {
        var view = await disputes.RunAsync(id, cancellation);
        return ($"争议调解记录-{view.Case.Number}.pdf", DisputePaper.Compose(view, await IssuerAsync(cancellation)));
    }

    public async Task<(string FileName, PdfResult Pdf)> LedgerAsync(DateOnly on, CancellationToken cancellation) =>
        ($"代收款台账-{on:yyyy-MM-dd}.pdf", FundLedgerPaper.Compose(await ledger.RunAsync(on, cancellation), await IssuerAsync(cancellation)));

    /// <summary>Counts as a print and is audited.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="site">Address of the site for the QR code.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="NotFoundException">No such receipt in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> ReceiptAsync(int id, string site, CancellationToken cancellation)
    {
        var issuer = await IssuerAsync(cancellation);
        _ = SettlementReceiptPaper.Compose(await receipts.RunAsync(id, cancellation), issuer, site); // a paper that cannot be made must not count as printed
        await count.HandleAsync(new(id), cancellation);
        var printed = await receipts.RunAsync(id, cancellation);
        return ($"收据-{printed.Number}.pdf", SettlementReceiptPaper.Compose(printed, issuer, site));
    }

    private async Task<string> IssuerAsync(CancellationToken cancellation)
    {
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        return $"{village.FullName}村民委员会";
    }
}

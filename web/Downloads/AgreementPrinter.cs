using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Reports.Documents.Agreements;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints a compensation agreement or a supplement, which counts as a print and is audited.</summary>
public sealed class AgreementPrinter(AgreementQuery agreements, CountAgreementPrintHandler count)
{
    /// <exception cref="NotFoundException">No such agreement in the person's villages.</exception>
    /// <exception cref="RefusedException">Something that the law wants in it is missing.</exception>
    public async Task<(string FileName, PdfResult Pdf)> OneAsync(int id, CancellationToken cancellation) =>
        await PrintAsync(await agreements.RunAsync(id, cancellation), cancellation);

    /// <exception cref="NotFoundException">No such number in the person's villages.</exception>
    /// <exception cref="RefusedException">Something that the law wants in it is missing.</exception>
    public async Task<(string FileName, PdfResult Pdf)> OneAsync(string number, CancellationToken cancellation) =>
        await PrintAsync(await agreements.ByNumberAsync(number, cancellation), cancellation);

    private async Task<(string FileName, PdfResult Pdf)> PrintAsync(AgreementView view, CancellationToken cancellation)
    {
        _ = AgreementPaper.Compose(view); // a paper that cannot be made must not count as printed
        await count.HandleAsync(new(view.Agreement.Id), cancellation);
        var printed = await agreements.RunAsync(view.Agreement.Id, cancellation);
        return ($"{(view.Agreement.IsSupplement ? "补充协议" : "补偿协议")}-{printed.Agreement.Number}.pdf", AgreementPaper.Compose(printed));
    }
}

using VillageTracker.Reports.Layout.Fonts;
using VillageTracker.Reports.Layout.Writing;

namespace VillageTracker.Reports.Layout;

/// <summary>
/// The door to the PDF engine: data in, file out; no database, no clock.
/// <code>
/// var info = new DocumentInfo { Title = "…", Issuer = "…", AsOf = "数据截至 2020-10-31", Mark = "演示数据", CreatedAt = issuedAt };
/// PdfResult pdf = PdfDocument.Compose(info, flow =&gt; flow
///     .Heading(1, "…").Paragraph("…")
///     .Table(new Table([Column.Share("…"), Column.Fixed("金额（元）", 80, Align.Right)]) { Rows = [["…", "1.00"]], Totals = [["合计", "1.00"]] })
///     .Figure(new BarChart([…]), 160, "图 1 …"));
/// </code>
/// <list type="bullet">
/// <item><see cref="Flow"/> lists every block; <see cref="Styles"/> and <see cref="Palette"/> what they look like.</item>
/// <item><see cref="Sheet"/> draws at fixed places: inside a flow by <see cref="Flow.Draw"/>, or a whole page by <see cref="PdfBatch.AddPage"/>.</item>
/// <item><see cref="PdfBatch"/> puts many documents into one file, each with its own page numbers, sharing one cut of the fonts.</item>
/// <item>Figures (BarChart, FunnelChart, ProgressBars, LineChart, MapFigure) are in VillageTracker.Reports.Figures.</item>
/// </list>
/// Characters that no font has are drawn as a box with their code and named in the result: look at MissingCharacters.
/// The same input gives the same bytes. Safe to call from several threads.
/// </summary>
public static class PdfDocument
{
    /// <exception cref="FontMissingException">A font file is not there.</exception>
    /// <exception cref="LayoutException">Something cannot be laid out, e.g. a table wider than the page.</exception>
    public static PdfResult Compose(DocumentInfo info, Action<Flow> content) => Compose(info, content, FontSet.Default);

    /// <inheritdoc cref="Compose(DocumentInfo, Action{Flow})"/>
    public static PdfResult Compose(DocumentInfo info, Action<Flow> content, FontSet fonts)
    {
        var ledger = new Ledger(fonts);
        var sheets = Composer.Compose(ledger, info, content);
        using var file = new MemoryStream();
        PdfWriter.Write(file, info, ledger, sheets);
        return new(file.ToArray(), sheets.Count, ledger.Missing);
    }
}

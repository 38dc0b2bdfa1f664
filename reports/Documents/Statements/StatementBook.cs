using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Statements;

/// <summary>
/// All statements in one file for the archive, one page and one bookmark each; no print is counted, and each page says so.
/// Statements come one after another; none is kept.
/// </summary>
public sealed class StatementBook
{
    private readonly StatementPaperOptions _options;
    private readonly PdfBatch _batch;

    public StatementBook(StatementPaperOptions options, DateOnly asOf)
    {
        _options = options;
        _batch = new(new()
        {
            Title = "拿房结算单（全部）",
            Issuer = options.Issuer,
            AsOf = $"数据截至 {Words.Day(asOf)}",
            CreatedAt = new(asOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
        });
    }

    public int Pages => _batch.Pages;

    public void Add(StatementView statement) => _batch.Add(
        $"{statement.Number} {statement.HouseholdCode} {statement.Home.Code}",
        StatementPaper.Info(statement, _options) with { AsOf = "存档副本，不计打印次数" },
        flow => StatementPaper.Compose(statement, _options, flow));

    /// <summary>Writes the file. The stream is left open.</summary>
    /// <exception cref="LayoutException">There is no statement.</exception>
    public PdfSummary WriteTo(Stream output) => _batch.WriteTo(output);
}

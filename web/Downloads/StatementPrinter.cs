using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Reports.Documents.Statements;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints settlement statements: one, which counts as a print and is audited, or all in one file.</summary>
public sealed class StatementPrinter(VillageDb db, VillageClock clock, ReportVillages villages, StatementQuery statements, CountStatementPrintHandler count)
{
    /// <param name="id">Its key.</param>
    /// <param name="site">Address of the site for the QR code.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="NotFoundException">No such statement in the person's villages.</exception>
    /// <exception cref="RefusedException">Not approved yet: there is no such paper.</exception>
    public async Task<(string FileName, PdfResult Pdf)> OneAsync(int id, string? site, CancellationToken cancellation) =>
        await PrintAsync(await statements.RunAsync(id, cancellation), site, cancellation);

    /// <exception cref="NotFoundException">No such number in the person's villages.</exception>
    public async Task<(string FileName, PdfResult Pdf)> OneAsync(string number, CancellationToken cancellation) =>
        await PrintAsync(await statements.ByNumberAsync(number, cancellation), site: null, cancellation);

    /// <summary>The own statement for a household that has shown its slip; counted and audited as any other print.</summary>
    /// <exception cref="NotFoundException">It is another household's, or there is none.</exception>
    public Task<(string FileName, PdfResult Pdf)> OneOfHouseholdAsync(VillagerCase household, int statementId, string? site, CancellationToken cancellation)
    {
        if (!household.Owns(statementId))
        {
            throw new NotFoundException("这张结算单");
        }

        db.ActAs(new Actor(null, "村民（自助下载）", DataScope.Under(household.VillageCode))); // this village alone, and in it one statement that is its own
        return OneAsync(statementId, site, cancellation);
    }

    /// <summary>All statements in force, in the order of their numbers. A copy for the files: no statement's print is counted.</summary>
    /// <exception cref="LayoutException">There is none.</exception>
    public async Task<PdfSummary> AllAsync(Stream output, Action<int>? printed, CancellationToken cancellation)
    {
        var book = new StatementBook(await OptionsAsync(cancellation), clock.Today);
        await foreach (var statement in statements.AllAsync(cancellation))
        {
            book.Add(statement);
            printed?.Invoke(book.Pages);
        }

        return book.WriteTo(output);
    }

    private async Task<(string FileName, PdfResult Pdf)> PrintAsync(StatementView statement, string? site, CancellationToken cancellation)
    {
        if (statement.Status is StatementStatus.Prepared or StatementStatus.Checked)
        {
            throw new RefusedException(new StatementNotIssued(statement.Number, statement.Status));
        }

        var options = await OptionsAsync(cancellation) with { Site = site };
        _ = StatementPaper.Compose(statement, options); // a paper that cannot be made must not count as printed
        await count.HandleAsync(new(statement.Id), cancellation);
        var printed = await statements.RunAsync(statement.Id, cancellation);
        return ($"{(printed.IsSupplement ? "补充结算单" : "拿房结算单")}-{printed.Number}.pdf", StatementPaper.Compose(printed, options));
    }

    private async Task<StatementPaperOptions> OptionsAsync(CancellationToken cancellation)
    {
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        return new($"{village.FullName}村民委员会");
    }
}

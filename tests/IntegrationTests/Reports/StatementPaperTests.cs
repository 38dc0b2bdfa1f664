using System.Net;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Reports;

/// <summary>Settlement statements as files, compared with the rows.</summary>
[Collection(UntouchedApp.Name)]
public sealed class StatementPaperTests(VillageApp app)
{
    [Fact]
    public async Task Lines_net_and_capitals_on_paper_are_those_of_the_rows()
    {
        foreach (var statement in (await AllAsync()).Where((_, i) => i % 120 == 0))
        {
            var text = Paper.Text(await PrintAsync(statement.Id));

            Assert.All(statement.Lines, l => Assert.Contains(Paper.Dense(l.GroupWord + l.Label), text, StringComparison.Ordinal));
            Assert.All(statement.Lines, l => Assert.Contains(l.Amount.Abs.ToString(), text, StringComparison.Ordinal));
            Assert.All(statement.Lines, l => Assert.Contains(Paper.Dense(l.Why), text, StringComparison.Ordinal));
            Assert.Contains(statement.DirectionWord + statement.AmountDue + "元", text, StringComparison.Ordinal);
            Assert.Contains(statement.Capitals, text, StringComparison.Ordinal);
            Assert.Contains(statement.Number, text, StringComparison.Ordinal);
            Assert.Contains(statement.MaskedIdNumber, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_print_is_counted_audited_and_said_on_the_paper()
    {
        var statement = (await AllAsync())[^1];
        var before = (await CountsAsync(statement.Id)).Prints;

        _ = await PrintAsync(statement.Id);
        var text = Paper.Text(await PrintAsync(statement.Id));

        var (prints, last) = await CountsAsync(statement.Id);
        Assert.Equal(before + 2, prints);
        Assert.Contains($"补打第{prints - 1}次", text, StringComparison.Ordinal);
        Assert.Equal(("打印结算单", statement.Number), last);
    }

    [Fact]
    public async Task Asking_whether_the_paper_is_there_is_not_a_print()
    {
        var statement = (await AllAsync())[1];
        var staff = await app.AsAsync(Role.VillageStaff); // signing in is written down too
        var before = await CountsAsync(statement.Id);

        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri($"/resettlement/statements/{statement.Id}/pdf", UriKind.Relative));
        _ = await staff.Http.SendAsync(head);

        Assert.Equal(before, await CountsAsync(statement.Id));
    }

    [Fact]
    public async Task An_unknown_statement_is_not_found()
    {
        var response = await (await app.AsAsync(Role.VillageSecretary)).GetAsync("/resettlement/statements/999999/pdf");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Another_villages_statement_is_not_found_and_not_counted()
    {
        var statement = (await AllAsync())[0];
        var staff = await app.AsAsync(Role.VillageStaff); // signing in leaves an entry too
        var before = await CountsAsync(statement.Id);
        await MoveAsync(statement.Id, 320902007204);
        try
        {
            var response = await staff.GetAsync($"/resettlement/statements/{statement.Id}/pdf");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal(before, await CountsAsync(statement.Id));
        }
        finally
        {
            await MoveAsync(statement.Id, 320902007203);
        }
    }

    [Fact]
    public async Task All_statements_make_one_file_with_a_page_and_a_bookmark_each()
    {
        var all = await AllAsync();
        var response = await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/resettlement/statements/pdf");
        using var document = PdfDocument.Open(await Paper.BytesAsync(response));

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(477, all.Count);
        Assert.Equal(all.Count, document.NumberOfPages);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(all.Select(s => $"{s.Number} {s.HouseholdCode} {s.Home.Code}"), bookmarks.Roots.Select(node => node.Title));
        Assert.Contains(all[^1].Capitals, Paper.Dense(document.GetPage(all.Count).Text), StringComparison.Ordinal);
    }

    private async Task<byte[]> PrintAsync(int id) =>
        await Paper.BytesAsync(await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/resettlement/statements/{id}/pdf"));

    private Task<List<StatementView>> AllAsync() => app.WithAsync(async (StatementQuery q) =>
    {
        List<StatementView> all = [];
        await foreach (var statement in q.AllAsync(default))
        {
            all.Add(statement);
        }

        return all;
    });

    private Task<(int Prints, (string Act, string? Reason) Last)> CountsAsync(int id) => app.InDbAsync(async db =>
    {
        var prints = await db.Statements.Where(s => s.Id == id).Select(s => s.PrintCount).SingleAsync();
        var last = await db.AuditEntries.OrderByDescending(e => e.Sequence).Select(e => new { e.Act, e.Reason }).FirstAsync();
        return (prints, (last.Act, last.Reason));
    });

    /// <summary>Past the use-cases: no statement ever changes its village in the office.</summary>
    private Task<int> MoveAsync(int id, long village) =>
        app.InDbAsync(db => db.Statements.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.VillageCode, village)));
}

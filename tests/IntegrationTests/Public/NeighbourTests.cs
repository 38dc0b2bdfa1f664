using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.IntegrationTests.Resettlement;
using VillageTracker.TestKit;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.IntegrationTests.Public;

/// <summary>Ways to a neighbour's data that somebody may try; each ends at nothing.</summary>
public sealed class NeighbourTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task A_new_slip_ends_what_was_opened_with_the_old_one()
    {
        var own = await app.HouseholdWithStatementAsync();
        var (_, pass) = await app.OpenCaseAsync(own);
        Assert.Contains("试算", await TryAsync(pass), StringComparison.Ordinal);

        await app.OpenCaseAsync(own);

        Assert.Contains("打开太久了", await TryAsync(pass), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_for_something_else_is_no_pass()
    {
        var slip = await app.InDbAsync(db => db.LookupSlips.Where(s => s.EndedOn == null).Select(s => s.Id).FirstAsync());
        Assert.Contains("打开太久了", await TryAsync(app.Services.GetRequiredService<AreaTicket>().Issue(slip)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_own_household_only_what_was_issued_and_stands_is_to_be_had()
    {
        var allocation = await app.FirstAsync(AllocationStage.Allocated);
        var (_, pass) = await app.OpenCaseAsync(allocation.HouseholdId);
        var staff = await app.AsAsync(Role.VillageStaff);
        await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/statement", []);
        var statement = await app.StatementOfAsync(allocation.Id);
        async Task<string?> PaperAsync() => (await app.FollowAsync("Paper", new() { ["pass"] = pass, ["statement"] = $"{statement.Id}" })).Content.Headers.ContentType?.MediaType;

        Assert.NotEqual("application/pdf", await PaperAsync()); // prepared
        await app.SignAsync(statement);
        Assert.Equal("application/pdf", await PaperAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/void", new() { ["Reason"] = "面积登记错了" })).StatusCode);
        Assert.NotEqual("application/pdf", await PaperAsync()); // void
    }

    [Fact]
    public async Task Every_statement_of_every_neighbour_is_closed_to_the_pass()
    {
        var own = await app.HouseholdWithStatementAsync();
        var (_, pass) = await app.OpenCaseAsync(own);
        var theirs = await app.InDbAsync(db => db.Statements.Where(s => s.Allocation.HouseholdId != own).OrderBy(s => s.Id).Select(s => new { s.Id, s.Number }).ToListAsync());
        foreach (var statement in theirs.Where((_, n) => n % 23 == 0).Append(theirs[^1]))
        {
            var answer = await app.FollowAsync("Paper", new() { ["pass"] = pass, ["statement"] = $"{statement.Id}" });
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain(statement.Number, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("2147483648")]
    [InlineData("1 OR 1=1")]
    public async Task A_key_that_is_none_opens_nothing_and_says_nothing(string key)
    {
        var (_, pass) = await app.OpenCaseAsync(await app.HouseholdWithStatementAsync());
        var answer = await app.FollowAsync("Paper", new() { ["pass"] = pass, ["statement"] = key });
        var text = await answer.Content.ReadAsStringAsync();

        Assert.NotEqual("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.InRange((int)answer.StatusCode, 200, 404);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verification_cannot_be_walked_through()
    {
        var papers = await app.InDbAsync(db => db.Statements.Where(s => s.Status == StatementStatus.Issued).OrderBy(s => s.Id).Take(2).Select(s => new { s.Number, s.Hash }).ToListAsync());
        var nothing = await VerifyAsync("FGC-1999-0001", new string('0', 16));
        foreach (var guess in (string[])["", papers[0].Hash[..15], papers[1].Hash, new string('0', 64), "%", papers[0].Hash[..15] + "*"])
        {
            Assert.Equal(nothing, await VerifyAsync(papers[0].Number, guess));
        }

        Assert.Contains("属实", await VerifyAsync(papers[0].Number, papers[0].Hash[..16]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verification_says_number_fingerprint_and_amount_and_nothing_else()
    {
        var paper = await app.InDbAsync(db => (
            from s in db.Statements
            join h in db.Households on s.Allocation.HouseholdId equals h.Id
            where s.Status == StatementStatus.Issued
            orderby s.Id
            select new { s.Number, s.Hash, h.Code, h.HeadName, Home = s.Allocation.Home.Code, Allocation = s.Allocation.Number }).FirstAsync());
        var page = (await app.Anonymous().PageAsync($"/verify?n={paper.Number}&h={paper.Hash[..16]}")).DocumentElement.OuterHtml;

        Assert.Contains(paper.Hash, page, StringComparison.Ordinal);
        foreach (var kept in (string[])[paper.Code, paper.HeadName, Masking.Name(paper.HeadName), paper.Home, paper.Allocation])
        {
            Assert.DoesNotContain($">{kept}<", page, StringComparison.Ordinal);
            Assert.DoesNotContain(kept.Length > 2 ? kept : $" {kept} ", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Besides_pages_a_stranger_may_ask_for_the_sites_own_files_and_its_health_alone()
    {
        var open = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null && e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(e => e.RoutePattern.RawText);
        Assert.Equal(["/healthz"], open);
    }

    [Theory]
    [InlineData("/tiles/homes/14/13659/6603.mvt")]
    [InlineData("/tiles/households/14/13659/6603.mvt")]
    [InlineData("/sheets/homes.xlsx")]
    [InlineData("/sheets/home-areas.xlsx")]
    [InlineData("/sheets/households.xlsx")]
    [InlineData("/sheets/resettlement-progress.xlsx")]
    [InlineData("/resettlement/homes/chart/print")]
    [InlineData("/resettlement/progress/print")]
    [InlineData("/resettlement/statements/1/pdf")]
    [InlineData("/resettlement/what-if?household=D01-001&room=1-1-101")]
    [InlineData("/resettlement/homes/chart?building=1")]
    public async Task What_holds_other_peoples_data_asks_a_stranger_to_sign_in(string address)
    {
        var answer = await app.Anonymous().GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/account/login", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_has_no_mark_by_which_a_cache_could_give_it_to_the_next_person()
    {
        var (_, pass) = await app.OpenCaseAsync(await app.HouseholdWithStatementAsync());
        foreach (var answer in (HttpResponseMessage[])[await app.FollowAsync("Try", new() { ["pass"] = pass, ["room"] = "1-1-101" }), await PaperOfOwnAsync(pass)])
        {
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Null(answer.Headers.ETag);
            Assert.Null(answer.Content.Headers.LastModified);
        }
    }

    private async Task<HttpResponseMessage> PaperOfOwnAsync(string pass)
    {
        var own = await app.HouseholdWithStatementAsync();
        var statement = await app.InDbAsync(db => db.Statements.Where(s => s.Allocation.HouseholdId == own && s.Status == StatementStatus.Issued).Select(s => s.Id).FirstAsync());
        return await app.FollowAsync("Paper", new() { ["pass"] = pass, ["statement"] = $"{statement}" });
    }

    private async Task<string> TryAsync(string pass) => await (await app.FollowAsync("Try", new() { ["pass"] = pass, ["room"] = "1-1-101" })).Content.ReadAsStringAsync();

    /// <summary>What the page answers, without the form that holds what was typed.</summary>
    private async Task<string> VerifyAsync(string number, string fingerprint)
    {
        var page = await app.Anonymous().PageAsync($"/verify?n={number}&h={Uri.EscapeDataString(fingerprint)}");
        return string.Concat(page.QuerySelectorAll("main .error-summary, main [data-verified]").Select(e => e.TextContent));
    }
}

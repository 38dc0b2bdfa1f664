using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Public;

/// <summary>What follows a look-up: trying out, disowning, the own paper; and that nothing of a neighbour can be reached from it.</summary>
public sealed class VillagerViewTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task The_page_tells_order_entitlement_homes_and_what_was_entered()
    {
        var (page, _) = await OpenAsync(await WithStatementAsync());
        foreach (var word in (string[])["您家的安置面积", "下一步", "来的时候要带", "工作人员替您家登记的", "依据哪条政策", "试算"])
        {
            Assert.Contains(word, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Trying_out_a_home_shows_the_lines_and_nothing_of_who_has_it()
    {
        var own = await WithStatementAsync();
        var (_, pass) = await OpenAsync(own);
        var other = await app.InDbAsync(db => (
            from a in db.Allocations
            join h in db.Households on a.HouseholdId equals h.Id
            where a.HouseholdId != own
            orderby a.Id descending
            select new { a.Home.Code, h.HeadName, HouseholdCode = h.Code, a.Number }).FirstAsync());
        var page = await PostAsync("Try", new() { ["pass"] = pass, ["room"] = other.Code });
        Assert.Contains("为什么是这个数", page, StringComparison.Ordinal);
        Assert.DoesNotContain(other.HeadName, page, StringComparison.Ordinal);
        Assert.DoesNotContain(other.HouseholdCode, page, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Number, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_households_statement_is_not_to_be_had_with_the_own_pass()
    {
        var own = await WithStatementAsync();
        var (_, pass) = await OpenAsync(own);
        var statements = await app.InDbAsync(db => db.Statements.Where(s => s.Status == StatementStatus.Issued).OrderBy(s => s.Id).Select(s => new { s.Id, s.Allocation.HouseholdId }).ToListAsync());
        var mine = await SendAsync("Paper", new() { ["pass"] = pass, ["statement"] = $"{statements.First(s => s.HouseholdId == own).Id}" });
        Assert.Equal("application/pdf", mine.Content.Headers.ContentType?.MediaType);
        foreach (var theirs in statements.Where(s => s.HouseholdId != own).Take(5))
        {
            var answer = await SendAsync("Paper", new() { ["pass"] = pass, ["statement"] = $"{theirs.Id}" });
            Assert.NotEqual("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("CfDJ8")]
    [InlineData("1|99999999999")]
    public async Task A_pass_that_was_made_up_opens_nothing(string pass)
    {
        foreach (var handler in (string[])["Try", "Say", "Paper"])
        {
            Assert.Contains("打开太久了", await PostAsync(handler, new() { ["pass"] = pass, ["room"] = "1-1-101", ["key"] = "home-1", ["statement"] = "1" }), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_pass_with_one_character_changed_opens_nothing()
    {
        var (_, pass) = await OpenAsync(await WithStatementAsync());
        var changed = pass[..^4] + (pass[^4] == 'A' ? 'B' : 'A') + pass[^3..];
        Assert.Contains("打开太久了", await PostAsync("Try", new() { ["pass"] = changed, ["room"] = "1-1-101" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_staff_entered_is_disowned_and_answered()
    {
        var own = await WithStatementAsync();
        var (_, pass) = await OpenAsync(own);
        var key = await app.InDbAsync(db => db.Allocations.Where(a => a.HouseholdId == own && a.ReleasedOn == null).OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        Assert.Contains("已经记下", await PostAsync("Say", new() { ["pass"] = pass, ["key"] = $"home-{key}", ["text"] = "我们没选这一套" }), StringComparison.Ordinal);
        var theirs = await app.InDbAsync(db => db.Allocations.Where(a => a.HouseholdId != own).OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        Assert.Contains("没有找到这一项", await PostAsync("Say", new() { ["pass"] = pass, ["key"] = $"home-{theirs}" }), StringComparison.Ordinal);

        var word = await app.InDbAsync(db => db.VillagerWords.AsNoTracking().SingleAsync(w => w.HouseholdId == own));
        var staff = await app.AsAsync(Role.VillageStaff);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/words/{word.Id}/answer", new() { ["Answer"] = "已请户主到场核对，签字确认是本户所选。" })).StatusCode);
        Assert.Contains("签字确认是本户所选", (await OpenAsync(own)).Page, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync($"/resettlement/words/{word.Id}/answer")).StatusCode);
    }

    [Fact]
    public async Task Slips_are_printed_in_batches_and_their_codes_are_stored_nowhere()
    {
        var area = await app.InDbAsync(db => db.LookupSlips.Join(db.Households, s => s.HouseholdId, h => h.Id, (s, h) => h.AreaId).OrderBy(a => a).FirstAsync());
        var staff = await app.AsAsync(Role.VillageStaff);
        var before = await app.InDbAsync(db => db.LookupSlips.CountAsync(s => s.EndedOn == null));
        var page = await staff.PageAsync("/resettlement/slips");
        Assert.NotNull(page.QuerySelector($"input[name=AreaId][value='{area}']"));
        var printed = await staff.SubmitAsync("/resettlement/slips", new() { ["AreaId"] = $"{area}", ["OnlyWithout"] = "false" });
        Assert.Equal("application/pdf", printed.Content.Headers.ContentType?.MediaType);
        Assert.True(printed.Headers.CacheControl?.NoStore);
        Assert.Equal(before, await app.InDbAsync(db => db.LookupSlips.CountAsync(s => s.EndedOn == null)));
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/resettlement/slips")).StatusCode);
    }

    private Task<int> WithStatementAsync() => app.HouseholdWithStatementAsync();

    private async Task<(string Page, string Pass)> OpenAsync(int household)
    {
        var (page, pass) = await app.OpenCaseAsync(household);
        return (page.Body!.TextContent, pass);
    }

    private async Task<string> PostAsync(string handler, Dictionary<string, string> fields) => await (await SendAsync(handler, fields)).Content.ReadAsStringAsync();

    private Task<HttpResponseMessage> SendAsync(string handler, Dictionary<string, string> fields) => app.FollowAsync(handler, fields);
}

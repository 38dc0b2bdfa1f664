using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.IntegrationTests.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Public;

[Collection(SharedApp.Name)]
public sealed class LookupTests(VillageApp app)
{
    [Theory]
    [InlineData(AllocationStage.Allocated)]
    [InlineData(AllocationStage.StatementIssued)]
    [InlineData(AllocationStage.HandedOver)]
    public async Task A_slip_opens_the_own_case_at_every_stage(AllocationStage stage)
    {
        var (slip, home) = await SlipAsync(stage);

        var page = await AskAsync(slip.Code.ToLowerInvariant(), slip.IdNumberEnd);

        Assert.Contains(home, page, StringComparison.Ordinal);
        Assert.Contains("下一步", page, StringComparison.Ordinal);
        Assert.Equal(stage != AllocationStage.Allocated, page.Contains("为什么是这个数", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_such_code_and_wrong_digits_have_the_same_answer()
    {
        var (slip, _) = await SlipAsync(AllocationStage.HandedOver);
        var wrongDigits = await AnswerAsync(slip.Code, slip.IdNumberEnd == "000000" ? "111111" : "000000");
        var noSuchCode = await AnswerAsync(LookupCode.FromBits(12345).ToString(), slip.IdNumberEnd);
        var noCodeAtAll = await AnswerAsync("ZZZZZ-ZZZZA", slip.IdNumberEnd);

        Assert.Contains("没有查到", wrongDigits, StringComparison.Ordinal);
        Assert.Equal(wrongDigits, noSuchCode);
        Assert.Equal(wrongDigits, noCodeAtAll);
    }

    [Fact]
    public async Task Nothing_of_anybody_else_is_in_the_answer()
    {
        var (slip, home) = await SlipAsync(AllocationStage.StatementIssued);
        var own = await app.InDbAsync(db => db.Allocations.Where(a => a.Home.Code == home && a.ReleasedOn == null).Select(a => a.HouseholdId).SingleAsync());
        var others = await app.InDbAsync(async db => await (
            from a in db.Allocations
            join h in db.Households on a.HouseholdId equals h.Id
            where a.HouseholdId != own
            select new { a.Number, HomeCode = a.Home.Code, h.HeadName }).ToListAsync());

        var page = await AskAsync(slip.Code, slip.IdNumberEnd);

        Assert.All(others, o => Assert.DoesNotContain(o.Number, page, StringComparison.Ordinal));
        Assert.All(others, o => Assert.DoesNotContain($">{o.HomeCode}<", page, StringComparison.Ordinal));
        Assert.All(others, o => Assert.DoesNotContain(o.HeadName, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_even_the_own_full_name_or_number_is_in_the_answer()
    {
        var (slip, home) = await SlipAsync(AllocationStage.HandedOver);
        var (name, number) = await app.InDbAsync(async db =>
        {
            var found = await (
                from a in db.Allocations
                join h in db.Households on a.HouseholdId equals h.Id
                where a.Home.Code == home && a.ReleasedOn == null
                select new { h.HeadName, h.IdNumberSealed }).SingleAsync();
            return (found.HeadName, found.IdNumberSealed);
        });
        var full = await app.WithAsync<PersonalDataVault, string>(v => Task.FromResult(v.Open(number, HouseholdIdentity.IdNumberPurpose)));

        var page = await AskAsync(slip.Code, slip.IdNumberEnd);

        Assert.Contains(Masking.Name(name), page, StringComparison.Ordinal);
        Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        Assert.DoesNotContain(full, page, StringComparison.Ordinal);
        Assert.DoesNotContain(full[^6..], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_not_kept_by_any_cache_and_not_in_the_address()
    {
        var (slip, _) = await SlipAsync(AllocationStage.HandedOver);

        var response = await app.Anonymous().SubmitAsync("/lookup", new() { ["Code"] = slip.Code, ["IdEnd"] = slip.IdNumberEnd });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Empty(response.RequestMessage!.RequestUri!.Query);
    }

    [Fact]
    public async Task Every_look_up_leaves_a_trace_without_personal_data()
    {
        var (slip, _) = await SlipAsync(AllocationStage.HandedOver);
        var before = await app.InDbAsync(db => db.AuditEntries.MaxAsync(e => e.Sequence));

        await AskAsync(slip.Code, slip.IdNumberEnd);
        await AskAsync(slip.Code, "000000");

        var entries = await app.InDbAsync(db => db.AuditEntries.Where(e => e.Sequence > before).OrderBy(e => e.Sequence).ToListAsync());
        Assert.Equal(["查到", "没有查到"], entries.Select(e => e.Reason!));
        Assert.All(entries, e => Assert.DoesNotContain(slip.IdNumberEnd, $"{e.Act}{e.Reason}{e.Changes}{e.SubjectKey}", StringComparison.Ordinal));
        Assert.Equal("*", entries[1].SubjectKey);
    }

    [Theory]
    [InlineData("", "12345X", "请填写纸条上的查询码")]
    [InlineData("ABCDE-12345", "123", "身份证号的后六位")]
    public async Task A_form_that_is_not_filled_in_says_so(string code, string end, string sentence) =>
        Assert.Contains(sentence, await AskAsync(code, end), StringComparison.Ordinal);

    [Fact]
    public async Task A_new_slip_ends_the_old_one()
    {
        var allocation = await app.FirstAsync(AllocationStage.HandedOver);
        var last = await app.InDbAsync(db => db.Allocations.AsNoTracking().Where(a => a.Stage == AllocationStage.HandedOver).OrderBy(a => a.Id).LastAsync());
        Assert.NotEqual(allocation.Id, last.Id);
        var (head, number) = await app.InDbAsync(async db =>
        {
            var h = await db.Households.Where(h => h.Id == last.HouseholdId).Select(h => new { h.Code, h.IdNumberSealed }).SingleAsync();
            return (h.Code, h.IdNumberSealed);
        });
        var old = DemonstrationCodes.For(head).ToString();
        var end = await app.WithAsync<PersonalDataVault, string>(v => Task.FromResult(v.Open(number, HouseholdIdentity.IdNumberPurpose)[^6..]));
        var staff = await app.AsAsync(Domain.Organisation.Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/slips/{last.HouseholdId}", []);
        var fresh = (await Visitor.HtmlAsync(response)).QuerySelector(".slip-code")!.TextContent;

        Assert.Contains("没有查到", await AskAsync(old, end), StringComparison.Ordinal);
        Assert.Contains("下一步", await AskAsync(fresh, end), StringComparison.Ordinal);
        Assert.DoesNotContain(fresh, (await staff.PageAsync($"/resettlement/slips/{last.HouseholdId}")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(DemonstrationSlip Slip, string Home)> SlipAsync(AllocationStage stage)
    {
        var slips = await app.WithAsync<DemonstrationSlipsQuery, IReadOnlyList<DemonstrationSlip>>(q => q.RunAsync(default));
        var slip = slips.Single(s => s.Stage == stage);
        var numbers = await app.InDbAsync(db => (
            from a in db.Allocations
            join h in db.Households on a.HouseholdId equals h.Id
            where a.Stage == stage
            orderby a.Id
            select new { HouseholdCode = h.Code, a.Home.Code }).ToListAsync());
        return (slip, numbers.First(n => DemonstrationCodes.For(n.HouseholdCode).ToString() == slip.Code).Code);
    }

    private async Task<string> AskAsync(string code, string end) =>
        await (await app.Anonymous().SubmitAsync("/lookup", new() { ["Code"] = code, ["IdEnd"] = end })).Content.ReadAsStringAsync();

    /// <summary>What the page says, without the form that holds what was typed and the token.</summary>
    private async Task<string> AnswerAsync(string code, string end)
    {
        var response = await app.Anonymous().SubmitAsync("/lookup", new() { ["Code"] = code, ["IdEnd"] = end });
        var page = await Visitor.HtmlAsync(response);
        return $"{(int)response.StatusCode} {page.QuerySelector("main")!.TextContent}";
    }
}

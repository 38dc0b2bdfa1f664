using System.Net;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.IntegrationTests.Demolition.Payments;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Notices of homes: frozen, masked, open to everybody, with a period to object.</summary>
public sealed class HousingNoticeTests(VillageApp app) : IClassFixture<VillageApp>
{
    private async Task<HttpResponseMessage> PostAsync(NoticeType type, string? lastDay = null, Role role = Role.VillageStaff) =>
        await (await app.AsAsync(role)).SubmitAsync("/resettlement/notices/create", new() { ["Type"] = type.ToString(), ["PostedOn"] = "2020-10-31", ["LastDay"] = lastDay ?? "" });

    private Task<PublicNotice> LastAsync(NoticeType type) => app.InDbAsync(db => db.PublicNotices.AsNoTracking().Where(n => n.Type == type).OrderByDescending(n => n.Id).FirstAsync());

    [Theory]
    [InlineData(NoticeType.HousingStock)]
    [InlineData(NoticeType.HousingEligibility)]
    [InlineData(NoticeType.HousingResult)]
    [InlineData(NoticeType.HousingProgress)]
    public async Task What_is_published_leaks_no_name_number_or_money(NoticeType type)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(type)).StatusCode);
        var notice = await LastAsync(type);
        var page = (await app.Anonymous().PageAsync($"/notices/{notice.Number}")).DocumentElement.OuterHtml;
        using var pdf = PdfDocument.Open(await (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/demolition/notices/print/{notice.Id}?full=true")).Content.ReadAsByteArrayAsync());
        var paper = string.Concat(pdf.GetPages().Select(p => p.Text));
        var people = await app.InDbAsync(db => db.Households.Select(h => new { h.HeadName, h.Code, h.IdNumberSealed }).ToListAsync());
        var vault = app.Services.GetService(typeof(PersonalDataVault)) as PersonalDataVault;

        foreach (var text in (string[])[page, paper, notice.Content])
        {
            Assert.All(people.Where(p => p.HeadName.Length > 2), p => Assert.DoesNotContain(p.HeadName, text, StringComparison.Ordinal));
            Assert.All(people, p => Assert.DoesNotContain(vault!.Open(p.IdNumberSealed, Domain.Demolition.HouseholdIdentity.IdNumberPurpose), text, StringComparison.Ordinal));
            Assert.DoesNotMatch("应交|应退|应收|补偿总额|电话号码|1[3-9][0-9]{9}", text);
        }

        Assert.True(notice.Holds() && notice.Hash.Length == 64);
        Assert.Contains(notice.Number, (await app.Anonymous().PageAsync("/notices")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_look_alike_carry_the_number_of_the_household()
    {
        await PostAsync(NoticeType.HousingEligibility);
        var rows = NoticeContent.FromJson((await LastAsync(NoticeType.HousingEligibility)).Content).Rows;

        Assert.Equal(rows.Count, rows.Select(r => r.Masked).Distinct().Count());
        Assert.Contains(rows, r => r.Masked.EndsWith($"（{r.Code}）", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_published_stock_stays_as_it_was_when_a_home_changes_afterwards()
    {
        await PostAsync(NoticeType.HousingStock);
        var notice = await LastAsync(NoticeType.HousingStock);
        var free = await app.FreeHomeAsync();
        var staff = await app.AsAsync(Role.VillageStaff);
        await staff.SubmitAsync($"/resettlement/homes/{free.Id}/edit", new() { ["To"] = "Frozen", ["Reason"] = "漏水", ["SeenVersion"] = $"{free.Version}" });
        Assert.Equal(HomeState.Frozen, await app.InDbAsync(db => db.Homes.Where(h => h.Id == free.Id).Select(h => h.State).SingleAsync()));

        var page = await app.Anonymous().PageAsync($"/notices/{notice.Number}?building={free.Code.Split('-')[0]}");
        Assert.Contains(page.QuerySelectorAll("td.stack-key"), td => td.TextContent.Contains(free.Code, StringComparison.Ordinal) && td.TextContent.Contains("空闲", StringComparison.Ordinal));
        var history = (await staff.PageAsync($"/resettlement/homes/{free.Id}")).Body!.TextContent;
        Assert.Contains("漏水", history, StringComparison.Ordinal);
        Assert.Contains("演示", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_shorter_than_the_rule_is_refused()
    {
        var response = await PostAsync(NoticeType.HousingResult, "2020-11-03");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("公示期不少于7日", (await response.Content.ReadAsStringAsync()).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_villager_objects_to_a_notice_of_homes_and_the_office_finds_it_in_its_list()
    {
        await PostAsync(NoticeType.HousingResult);
        var number = (await LastAsync(NoticeType.HousingResult)).Number;
        var answer = await app.Anonymous().SubmitAsync($"/notices/object/{number}", new() { ["Text"] = "我家的房号登错了。", ["Phone"] = "13812345678" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var objection = await app.InDbAsync(db => db.Objections.AsNoTracking().OrderByDescending(o => o.Id).FirstAsync());
        Assert.Null(objection.AreaId);
        var list = (await (await app.AsAsync(Role.VillageStaff)).PageAsync("/demolition/objections")).Body!.TextContent;
        Assert.Contains(objection.Receipt, list, StringComparison.Ordinal);
        Assert.Contains("安置房", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_of_homes_and_of_areas_are_not_mixed_up()
    {
        var area = await app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Code == "D08").Select(a => a.Id).SingleAsync());
        Task WrongAsync() => app.ByAsync<PostNoticeHandler, int>("cun", h => h.HandleAsync(new(area, NoticeType.HousingStock, null, "村", new(2020, 10, 31), null, "村", "当面", null, null), default));

        Assert.IsType<NoticeOfAnotherKind>((await Assert.ThrowsAsync<RefusedException>(WrongAsync)).Refusal);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(NoticeType.SurveyResult)).StatusCode);
    }

    [Fact]
    public async Task Who_may_not_write_posts_nothing()
    {
        var before = await app.InDbAsync(db => db.PublicNotices.CountAsync());
        var response = await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/resettlement/notices/create");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(before, await app.InDbAsync(db => db.PublicNotices.CountAsync()));
    }
}

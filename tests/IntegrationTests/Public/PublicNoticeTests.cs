using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.IntegrationTests.Public;

/// <summary>Notices without an account: the plan for everybody, the rest for the people of its area only.</summary>
[Collection(SharedApp.Name)]
public sealed class PublicNoticeTests(VillageApp app)
{
    private static string BoardCode => DemonstrationCodes.Board.ToString();

    [Fact]
    public async Task A_stranger_reads_the_plan_and_until_which_day_he_may_object()
    {
        var page = (await app.Anonymous().PageAsync($"/notices/{(await OneAsync(NoticeType.CommentRequest)).Number}")).Body!.TextContent;

        Assert.Contains("2020年11月9日", page, StringComparison.Ordinal);
        Assert.Contains("这一天也算", page, StringComparison.Ordinal);
        Assert.Contains("向谁提", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_shows_where_its_area_lies_without_a_map_that_could_show_more()
    {
        var notice = await OneAsync(NoticeType.CommentRequest);
        var page = await app.Anonymous().PageAsync($"/notices/{notice.Number}");
        var households = await app.InDbAsync(db => db.Households.Where(h => h.AreaId == notice.AreaId).Select(h => h.Code).ToListAsync());

        Assert.Single(page.QuerySelectorAll("svg.land-sketch path")); // the boundary alone
        Assert.Empty(page.QuerySelectorAll("svg.land-sketch a, svg.land-sketch circle, [data-map], main script, main img"));
        Assert.Contains("米，面积约", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(households);
        Assert.All(households, code => Assert.DoesNotContain(code, page.DocumentElement.OuterHtml, StringComparison.Ordinal));
        Assert.DoesNotContain("/tiles/", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("/map/areas/", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_list_names_nothing_that_is_for_one_area()
    {
        var closed = await app.InDbAsync(db => db.PublicNotices.Where(n => !NoticeTypes.Open.Contains(n.Type)).Select(n => n.Number).ToListAsync());
        var list = (await app.Anonymous().PageAsync("/notices")).DocumentElement.OuterHtml;

        Assert.All(closed, number => Assert.DoesNotContain(number, list, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(NoticeType.SurveyResult)]
    [InlineData(NoticeType.HouseholdCompensation)]
    public async Task An_areas_notice_and_one_that_does_not_exist_give_a_stranger_the_same_answer(NoticeType type)
    {
        var closed = await OneAsync(type);
        var stranger = app.Anonymous();

        var (there, not) = (await stranger.GetAsync($"/notices/{closed.Number}"), await stranger.GetAsync("/notices/GS-2020-9999"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (there.StatusCode, not.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/notices/object/{closed.Number}")).StatusCode);
    }

    [Fact]
    public async Task The_code_on_the_board_opens_the_areas_notices_masked_and_hidden_from_search_engines()
    {
        var notice = await OneAsync(NoticeType.HouseholdCompensation);
        var reader = await ReaderAsync(BoardCode, "");

        var response = await reader.GetAsync($"/notices/{notice.Number}");
        var page = await Visitor.HtmlAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("noindex", string.Join(',', response.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.True(response.Headers.CacheControl!.NoStore);
        var rows = NoticeContent.FromJson(notice.Content).Rows;
        Assert.All(rows, r => Assert.Contains(r.Masked, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.All(rows, r => Assert.DoesNotContain(r.Name, page.DocumentElement.OuterHtml, StringComparison.Ordinal));
        Assert.DoesNotMatch("1990000|1[3-9][0-9]{9}", page.Body!.TextContent);
    }

    [Fact]
    public async Task A_households_slip_opens_its_own_area_only()
    {
        var (slip, area) = await SlipAsync();
        var own = await app.InDbAsync(db => db.PublicNotices.Where(n => n.AreaId == area).Select(n => n.Number).ToListAsync());
        var reader = await ReaderAsync(slip.Code, slip.IdNumberEnd);

        Assert.DoesNotContain((await OneAsync(NoticeType.SurveyResult)).Number, own);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/notices/{(await OneAsync(NoticeType.SurveyResult)).Number}")).StatusCode);
        Assert.Contains("本片区的公示", (await reader.PageAsync("/notices/area")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_that_was_tampered_with_or_is_anothers_opens_nothing()
    {
        var notice = await OneAsync(NoticeType.SurveyResult);
        var tickets = app.Services.GetRequiredService<AreaTicket>();
        var good = tickets.Issue(notice.AreaId!.Value);

        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(good, notice));
        Assert.Equal(HttpStatusCode.NotFound, await StatusWithAsync(tickets.Issue(notice.AreaId!.Value + 1), notice));
        Assert.Equal(HttpStatusCode.NotFound, await StatusWithAsync(good[..^6] + (good[^6] == 'A' ? "B" : "A") + good[^5..], notice));
        Assert.Equal(HttpStatusCode.NotFound, await StatusWithAsync($"{notice.AreaId}|9999999999", notice));
    }

    [Theory]
    [InlineData("", "000000")]
    [InlineData("ABCDE-12345", "000000")]
    [InlineData("<script>", "")]
    public async Task A_wrong_code_gives_no_ticket(string code, string idEnd)
    {
        var response = await app.Anonymous().SubmitAsync("/notices/area", new() { ["Code"] = code, ["IdEnd"] = idEnd });

        Assert.False(response.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(c => c.StartsWith(AreaTicket.CookieName, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_villager_objects_on_the_open_page_and_gets_a_receipt_and_a_code()
    {
        var notice = await OneAsync(NoticeType.CommentRequest);
        var address = $"/notices/object/{notice.Number}";

        var page = await Visitor.HtmlAsync(await app.Anonymous().SubmitAsync(address, new() { ["Text"] = "过渡费太低", ["Phone"] = "13812345678", ["HouseholdCode"] = "D08-999" }));

        var words = page.QuerySelectorAll(".villager-sum").Select(p => p.TextContent.Trim()).ToList();
        var objection = await app.InDbAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.Receipt == words[0]));
        Assert.Equal((ObjectionChannel.Online, notice.VillageCode), (objection.Channel, objection.VillageCode));
        Assert.Null(objection.HouseholdId);
        Assert.Contains("D08-999", objection.Text, StringComparison.Ordinal);
        var answer = await Visitor.HtmlAsync(await app.Anonymous().SubmitAsync("/notices/answer", new() { ["Receipt"] = words[0], ["Code"] = words[1] }));
        Assert.Contains("还没有", answer.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_without_a_telephone_or_with_a_false_one_is_not_filed()
    {
        var address = $"/notices/object/{(await OneAsync(NoticeType.CommentRequest)).Number}";
        var before = await app.InDbAsync(db => db.Objections.CountAsync());

        await app.Anonymous().SubmitAsync(address, new() { ["Text"] = "过渡费太低", ["Phone"] = "" });
        var faulty = await app.Anonymous().SubmitAsync(address, new() { ["Text"] = "过渡费太低", ["Phone"] = "12" });

        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        Assert.Equal(before, await app.InDbAsync(db => db.Objections.CountAsync()));
    }

    private Task<PublicNotice> OneAsync(NoticeType type) =>
        app.InDbAsync(db => db.PublicNotices.AsNoTracking().Where(n => n.Type == type && n.IsDemonstration).OrderBy(n => n.Id).FirstAsync());

    private async Task<Visitor> ReaderAsync(string code, string idEnd)
    {
        var response = await app.Anonymous().SubmitAsync("/notices/area", new() { ["Code"] = code, ["IdEnd"] = idEnd });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return With(response.Headers.GetValues("Set-Cookie").First(c => c.StartsWith(AreaTicket.CookieName, StringComparison.Ordinal)).Split(';')[0]);
    }

    private async Task<HttpStatusCode> StatusWithAsync(string ticket, PublicNotice notice) =>
        (await With($"{AreaTicket.CookieName}={ticket}").GetAsync($"/notices/{notice.Number}")).StatusCode;

    private Visitor With(string cookie)
    {
        var visitor = app.Anonymous();
        visitor.Http.DefaultRequestHeaders.Add("Cookie", cookie);
        return visitor;
    }

    private async Task<(Domain.Resettlement.Queries.DemonstrationSlip Slip, int AreaId)> SlipAsync()
    {
        var slips = await app.WithAsync<Domain.Resettlement.Queries.DemonstrationSlipsQuery, IReadOnlyList<Domain.Resettlement.Queries.DemonstrationSlip>>(async q => [.. await q.RunAsync(CancellationToken.None)]);
        var area = await app.WithAsync<Domain.Demolition.Notices.Queries.AreaOfReaderQuery, Domain.Demolition.Notices.Queries.ReaderArea?>(q => q.RunAsync(slips[0].Code, slips[0].IdNumberEnd, CancellationToken.None));
        return (slips[0], area!.AreaId);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Choosing homes through its pages: the desk, the hall's screen, the phone, and who must stay out.</summary>
public sealed class SelectionPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    private const string Number = "XF-2020-0002";

    [Fact]
    public async Task Screen_and_phone_show_numbers_and_masked_names_and_answer_304_while_nothing_changed()
    {
        var names = await app.InDbAsync(db => db.SelectionTurns.Join(db.Households, t => t.HouseholdId, h => h.Id, (t, h) => h.HeadName).Distinct().ToListAsync());
        var visitor = app.Anonymous();
        foreach (var address in new[] { "/selections", $"/selections/{Number}", $"/selections/{Number}/3", "/selections/XF-2020-0001", $"/selections/{Number}?handler=Live", $"/selections/{Number}/3?handler=Live" })
        {
            var page = await (await visitor.GetAsync(address)).Content.ReadAsStringAsync();
            Assert.All(names, name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));
            Assert.DoesNotMatch("[0-9]{15,18}", page);
        }

        var live = await visitor.GetAsync($"/selections/{Number}?handler=Live");
        using HttpRequestMessage again = new(HttpMethod.Get, $"/selections/{Number}?handler=Live");
        again.Headers.TryAddWithoutValidation("If-None-Match", live.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await app.CreateClient().SendAsync(again)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/selections/{Number}/999")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/selections/XF-2020-9999?handler=Live")).StatusCode);
    }

    [Fact]
    public async Task A_desk_calls_chooses_from_the_wishes_prints_and_confirms()
    {
        var (session, turn) = await AtDeskAsync(4);
        var (before, desk) = (await app.InDbAsync(db => db.Allocations.CountAsync()), $"/resettlement/selections/{session}/desk/4");
        var staff = await app.AsAsync(Role.VillageStaff);
        Assert.Contains("备选", (await staff.PageAsync(desk)).Body!.TextContent, StringComparison.Ordinal);

        await SendAsync(desk, "Best", new() { ["TurnId"] = $"{turn.Id}" });
        var choice = await app.InDbAsync(db => db.SelectionChoices.AsNoTracking().SingleAsync(c => c.TurnId == turn.Id && c.State == ChoiceState.Held));
        Assert.Equal(HomeState.Locked, await app.InDbAsync(db => db.Homes.Where(h => h.Id == choice.HomeId).Select(h => h.State).SingleAsync()));
        Assert.Contains(choice.HomeCode, (await app.Anonymous().PageAsync($"/selections/{Number}/{turn.Number}")).Body!.TextContent, StringComparison.Ordinal);
        var sheet = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/resettlement/selections/turns/{turn.Id}/sheet")));
        Assert.Contains(SelectionSheetQuery.PrintOf($"{Number}-{turn.Number:000}", turn.Code, [choice.HomeCode]), sheet, StringComparison.Ordinal);
        Assert.Contains("********", sheet, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(desk, "Confirm", new() { ["TurnId"] = $"{turn.Id}", ["SeenVersion"] = "1" })).StatusCode);
        var version = await app.InDbAsync(db => db.SelectionTurns.Where(t => t.Id == turn.Id).Select(t => t.Version).SingleAsync());
        await SendAsync(desk, "Confirm", new() { ["TurnId"] = $"{turn.Id}", ["SeenVersion"] = $"{version}" });
        Assert.Equal(before + 1, await app.InDbAsync(db => db.Allocations.CountAsync()));
        Assert.Equal("Confirmed", await app.InDbAsync(db => db.SelectionTurns.Where(t => t.Id == turn.Id).Select(t => t.State.ToString()).SingleAsync()));
        Assert.Equal(TurnState.Confirmed, (await app.WithAsync((SelectionQuery q) => q.OfHouseholdAsync(turn.HouseholdId, CancellationToken.None)))!.State);
    }

    [Fact]
    public async Task A_home_of_another_household_is_refused_with_the_desk_that_was_faster()
    {
        var session = await app.InDbAsync(db => db.SelectionSessions.Where(s => s.Number == Number).Select(s => s.Id).SingleAsync());
        var held = await app.InDbAsync(db => db.SelectionChoices.AsNoTracking().FirstAsync(c => c.State == ChoiceState.Held && c.Desk == 1));
        var desk = $"/resettlement/selections/{session}/desk/3";
        await SendAsync(desk, "Next", []);
        var turn = await app.InDbAsync(db => db.SelectionTurns.AsNoTracking().SingleAsync(t => t.SessionId == session && t.Desk == 3 && t.State == TurnState.Called));
        await SendAsync(desk, "Come", new() { ["TurnId"] = $"{turn.Id}", ["SeenVersion"] = $"{turn.Version}" });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => app.InDbAsync(db => new ChooseHomeHandler(db.ActAs(new(1, "测试", DataScope.All)), new(TimeProvider.System, new(2020, 10, 31)))
            .HandleAsync(new(turn.Id, 3, held.HomeId), CancellationToken.None)));

        Assert.Equal($"{held.HomeCode} 刚刚被 1 号窗口选走，请另选。", refused.Message);
        Assert.Contains("没有等满", await (await PostAsync(desk, "Miss", new() { ["TurnId"] = $"{turn.Id}", ["SeenVersion"] = $"{turn.Version + 1}" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offered_home_is_not_allocated_beside_the_session_and_a_chosen_one_not_freed_by_hand()
    {
        var offered = await app.InDbAsync(db => db.Homes.AsNoTracking().Where(h => h.State == HomeState.Free && db.SelectionHomes.Any(o => o.HomeId == h.Id && db.SelectionSessions.Any(s => s.Id == o.SessionId && s.Number == Number))).OrderBy(h => h.Id).FirstAsync());
        var response = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync($"/resettlement/homes/{offered.Id}/allocate", new() { ["HouseholdCode"] = await app.HouseholdCodeAsync(), ["On"] = "2020-10-31" });

        Assert.Contains(Number, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HomeState.Free, await app.InDbAsync(db => db.Homes.Where(h => h.Id == offered.Id).Select(h => h.State).SingleAsync()));
    }

    [Fact]
    public async Task Who_may_not_stays_out()
    {
        var session = await app.InDbAsync(db => db.SelectionSessions.Where(s => s.Number == Number).Select(s => s.Id).SingleAsync());
        foreach (var (role, page) in new[]
        {
            (Role.StreetReviewer, $"{session}/desk/1"), (Role.Administrator, $"{session}/desk/1"), (Role.StreetReviewer, "prepare"), (Role.VillageStaff, $"{session}/run"), (Role.VillageAccountant, $"{session}/run"),
        })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(role)).GetAsync("/resettlement/selections/" + page)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync($"/resettlement/selections/{session}/desk/1")).StatusCode);
    }

    private Task<(int Session, SelectionTurn Turn)> AtDeskAsync(int desk) => app.InDbAsync(async db =>
    {
        var session = await db.SelectionSessions.Where(s => s.Number == Number).Select(s => s.Id).SingleAsync();
        return (session, await db.SelectionTurns.AsNoTracking().SingleAsync(t => t.SessionId == session && t.Desk == desk && t.State == TurnState.Choosing));
    });

    private async Task SendAsync(string address, string handler, Dictionary<string, string> fields)
    {
        var response = await PostAsync(address, handler, fields);
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"{handler}: {response.StatusCode} {(await Visitor.HtmlAsync(response)).QuerySelector(".error-summary")?.TextContent}");
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string handler, Dictionary<string, string> fields)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        return await staff.SubmitAsync(await staff.PageAsync(address), address, fields, $"main form[action*='handler={handler}']");
    }
}

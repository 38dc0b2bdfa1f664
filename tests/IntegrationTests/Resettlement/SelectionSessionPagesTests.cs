using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Preparing, opening, pausing, resuming and closing a session through its pages, in one life of a hall.</summary>
public sealed class SelectionSessionPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    private const string Prepare = "/resettlement/selections/prepare";

    [Fact]
    public async Task A_session_is_paused_resumed_and_closed_and_who_waits_is_called_in_another_one()
    {
        var session = await app.InDbAsync(db => db.SelectionSessions.AsNoTracking().SingleAsync(s => s.Number == "XF-2020-0002"));
        await NobodyIsInTwoAsync(session);
        await PauseAndResumeAsync(session);
        await CloseAsync(session);
        await AnotherAsync(session);
    }

    private async Task NobodyIsInTwoAsync(SelectionSession session)
    {
        var before = await CountAsync();
        var number = await app.InDbAsync(db => db.DrawPlaces.Where(p => p.DrawId == session.DrawId).MinAsync(p => p.Number));
        Assert.Contains("户已排在选房场次 XF-2020-0002", await SendAsync(Role.VillageStaff, Prepare, Fields(session.DrawId), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("没有等着选房的户", await SendAsync(Role.VillageStaff, Prepare, Fields(session.DrawId, ("From", "900"), ("To", $"{number + 900}")), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("窗口是 1 至 99 个", await SendAsync(Role.VillageStaff, Prepare, Fields(session.DrawId, ("Desks", "0")), HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    private async Task PauseAndResumeAsync(SelectionSession session)
    {
        var run = Run(session.Id);
        foreach (var role in new[] { Role.VillageStaff, Role.VillageAccountant, Role.StreetReviewer, Role.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(role)).GetAsync(run)).StatusCode);
        }

        Assert.Contains("暂停的原因", await SendAsync(Role.VillageSecretary, run, [], HttpStatusCode.BadRequest, Form("Pause")), StringComparison.Ordinal);
        await SendAsync(Role.VillageSecretary, run, new() { ["Reason"] = "核对名单" }, HttpStatusCode.Redirect, Form("Pause"));
        var secretary = await app.AsAsync(Role.VillageSecretary);
        var stale = await secretary.PageAsync(run);
        await SendAsync(Role.VillageSecretary, run, [], HttpStatusCode.Redirect, Form("Resume"));
        await SendAsync(Role.VillageSecretary, run, new() { ["Reason"] = "停电十分钟" }, HttpStatusCode.Redirect, Form("Pause"));
        Assert.Equal(HttpStatusCode.Conflict, (await secretary.SubmitAsync(stale, run, [], Form("Resume"))).StatusCode);
        Assert.Contains("停电十分钟", (await app.Anonymous().PageAsync("/selections/XF-2020-0002")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("现在是“暂停”，不能叫号和选房", await SendAsync(Role.VillageStaff, Desk(session.Id, 4), new() { ["Reason"] = "不选了" }, HttpStatusCode.BadRequest, Form("GiveUp")), StringComparison.Ordinal);
        await SendAsync(Role.VillageSecretary, run, [], HttpStatusCode.Redirect, Form("Resume"));
        Assert.Equal((SelectionStatus.Open, 6), await app.InDbAsync(async db => (await db.SelectionSessions.Where(s => s.Id == session.Id).Select(s => s.Status).SingleAsync(),
            await db.SelectionSessions.Where(s => s.Id == session.Id).Select(s => s.Steps.Count).SingleAsync())));
    }

    /// <summary>Not while anybody is at a desk; what a desk holds is signed or taken back first.</summary>
    private async Task CloseAsync(SelectionSession session)
    {
        var run = Run(session.Id);
        Assert.Contains("还有没办完的户", await SendAsync(Role.VillageSecretary, run, [], HttpStatusCode.BadRequest, Form("Close")), StringComparison.Ordinal);
        foreach (var desk in new[] { 1, 2 })
        {
            await SendAsync(Role.VillageStaff, Desk(session.Id, desk), new() { ["Reason"] = "想看看别的户型" }, HttpStatusCode.Redirect, Form("TakeBack"));
        }

        foreach (var desk in new[] { 1, 2, 4 })
        {
            await SendAsync(Role.VillageStaff, Desk(session.Id, desk), new() { ["Reason"] = "今天不选" }, HttpStatusCode.Redirect, Form("GiveUp"));
        }

        await SendAsync(Role.VillageSecretary, run, [], HttpStatusCode.Redirect, Form("Close"));
        Assert.Null((await (await app.AsAsync(Role.VillageSecretary)).PageAsync(run)).QuerySelector("main form[method=post]"));
        Assert.Contains("已经结束", (await app.Anonymous().PageAsync("/selections/XF-2020-0002/10")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDbAsync(db => db.SelectionChoices.CountAsync(c => c.State == ChoiceState.Held)));
    }

    /// <summary>Who gave up is not called again; the homes are on offer again; nobody calls before it opens, nor opens before its day.</summary>
    private async Task AnotherAsync(SelectionSession session)
    {
        await SendAsync(Role.VillageStaff, Prepare, Fields(session.DrawId, ("On", "2020-11-02")));
        var next = await app.InDbAsync(db => db.SelectionSessions.AsNoTracking().Include(s => s.Turns).Include(s => s.Homes).OrderByDescending(s => s.Id).FirstAsync());
        Assert.Equal(("XF-2020-0003", SelectionStatus.Prepared, 6, false), (next.Number, next.Status, next.Turns.Count, next.Turns.Any(t => t.Number is 1 or 2 or 4 or 5)));
        Assert.Equal(await app.InDbAsync(db => db.Homes.CountAsync(h => h.State == HomeState.Free)), next.Homes.Count);
        Assert.Contains("不能叫号和选房", await CallAsync(next.Id), StringComparison.Ordinal);
        Assert.Contains("还没有到", await SendAsync(Role.VillageSecretary, Run(next.Id), [], HttpStatusCode.BadRequest, Form("Open")), StringComparison.Ordinal);
        await SendAsync(Role.VillageSecretary, Run(next.Id), [], HttpStatusCode.Redirect, Form("Close"));

        await SendAsync(Role.VillageStaff, Prepare, Fields(session.DrawId, ("From", "6"), ("To", "8")));
        var last = await app.InDbAsync(db => db.SelectionSessions.AsNoTracking().OrderByDescending(s => s.Id).FirstAsync());
        await SendAsync(Role.VillageSecretary, Run(last.Id), [], HttpStatusCode.Redirect, Form("Open"));
        await SendAsync(Role.VillageStaff, Desk(last.Id, 1), [], HttpStatusCode.Redirect, Form("Next"));
        Assert.Equal(6, await app.InDbAsync(db => db.SelectionTurns.Where(t => t.SessionId == last.Id && t.State == TurnState.Called).Select(t => t.Number).SingleAsync()));
    }

    /// <summary>A desk of a session that is not open offers no button, so the field of a page that does is sent there.</summary>
    private async Task<string> CallAsync(int session)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var page = await staff.PageAsync(Desk(session, 1));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var response = await staff.PostAsync(Desk(session, 1) + "?handler=Next", new() { ["__RequestVerificationToken"] = token });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private Task<(int Sessions, int Turns, int Last)> CountAsync() => app.InDbAsync(async db => (await db.SelectionSessions.CountAsync(), await db.SelectionTurns.CountAsync(),
        await db.Database.SqlQuery<int>($"SELECT Last AS Value FROM DocumentSequences WHERE Series = 'XF-2020'").SingleAsync()));

    private static Dictionary<string, string> Fields(int draw, params (string Name, string Value)[] more)
    {
        Dictionary<string, string> fields = new() { ["Draw"] = $"{draw}", ["Title"] = "补选", ["On"] = "2020-10-31" };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return fields;
    }

    private static string Run(int session) => $"/resettlement/selections/{session}/run";

    private static string Desk(int session, int desk) => $"/resettlement/selections/{session}/desk/{desk}";

    private static string Form(string handler) => $"main form[action*='handler={handler}']";

    private async Task<string> SendAsync(Role role, string address, Dictionary<string, string> fields, HttpStatusCode expected = HttpStatusCode.Redirect, string form = "main form[method=post]")
    {
        var response = await (await app.AsAsync(role)).SubmitAsync(address, fields, form);
        Assert.True(expected == response.StatusCode, $"{role} {address} {form}: {response.StatusCode} {(await Visitor.HtmlAsync(response)).QuerySelector(".error-summary")?.TextContent}");
        return await response.Content.ReadAsStringAsync();
    }
}

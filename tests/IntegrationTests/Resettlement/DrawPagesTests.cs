using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.IntegrationTests.Startup;
using VillageTracker.TestKit;
using VillageTracker.Web.Pages.Draws;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>A public draw through its pages: four people, the public beside them, and whoever changes the database.</summary>
/// <remarks>Each test draws for an area of its own.</remarks>
public sealed class DrawPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    private readonly DrawOffice _office = new(app);

    [Fact]
    public async Task Four_people_hold_a_draw_that_a_stranger_can_do_again_and_a_repeat_names_it()
    {
        var id = await _office.PrepareAsync("D02");
        var address = await _office.AddressAsync(id);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(address)).StatusCode);
        await _office.SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/freeze", []);
        var listed = await FileAsync(address);
        await _office.SpeakAsync(id, 7);
        Assert.Contains("7 号代表", (await app.Anonymous().PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", []);
        await _office.SendAsync(Role.StreetReviewer, $"/draws/witness/{id}", new() { ["Present"] = "示例·周监督" });
        await _office.SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/publish", []);

        var verdict = DrawCheck.Of(await FileAsync(address));
        Assert.True(DrawCheck.Of(listed) is { IsSound: true, HasResult: false });
        Assert.True(verdict.IsRight);
        Assert.Equal(DrawFile.Parse(listed).ListHash, DrawFile.Parse(await FileAsync(address)).ListHash);
        var names = await app.InDbAsync(db => db.Households.Where(h => h.Code.StartsWith("D02-")).Select(h => h.HeadName).ToListAsync());
        var page = (await app.Anonymous().PageAsync(address)).DocumentElement.OuterHtml;
        Assert.All(names, name => Assert.DoesNotContain(name, page + listed, StringComparison.Ordinal));
        Assert.Contains("名单校验值", Paper.Text(await Paper.BytesAsync(await app.Anonymous().GetAsync($"{address}/paper"))), StringComparison.Ordinal);

        await _office.SendAsync(Role.VillageStaff, $"/resettlement/draws/prepare?previous={id}", DrawOffice.Repeat());
        var repeat = await app.InDbAsync(db => db.Draws.AsNoTracking().SingleAsync(d => d.PreviousId == id));
        Assert.Matches("^CQ-2020-[0-9]{4}$", repeat.Number);
        Assert.Equal(DrawStatus.Published, await _office.StatusAsync(id));
    }

    [Fact]
    public async Task A_list_changed_in_the_database_after_freezing_is_found_and_refused_in_words()
    {
        var id = await _office.FrozenAsync("D03");
        await _office.SpeakAsync(id, 6);
        var code = await app.InDbAsync(db => db.DrawEntrants.Where(e => e.DrawId == id).OrderBy(e => e.Id).Select(e => e.Code).FirstAsync());
        await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE DrawEntrants SET Code = 'D03-999' WHERE DrawId = {id} AND Code = {code}"));

        var refused = await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", [], HttpStatusCode.BadRequest);

        Assert.Contains("D03-999 这一行被改过", refused, StringComparison.Ordinal);
        Assert.Equal(DrawStatus.Frozen, await _office.StatusAsync(id));
        Assert.Contains("不一致", (await app.Anonymous().PageAsync(await _office.AddressAsync(id))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_taken_out_with_its_check_still_breaks_the_hash()
    {
        var id = await _office.FrozenAsync("D07");
        await _office.SpeakAsync(id, 6);
        await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"DELETE FROM DrawEntrants WHERE Id = (SELECT MAX(Id) FROM DrawEntrants WHERE DrawId = {id})"));

        Assert.Contains("名单与封存时不一致", await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", [], HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_changed_in_the_database_is_not_witnessed()
    {
        var id = await _office.FrozenAsync("D08");
        await _office.SpeakAsync(id, 6);
        await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", []);
        await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE DrawPlaces SET Number = CASE Number WHEN 1 THEN -2 WHEN 2 THEN -1 ELSE Number END WHERE DrawId = {id}"));
        await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE DrawPlaces SET Number = -Number WHERE DrawId = {id} AND Number < 0"));

        var refused = await _office.SendAsync(Role.StreetReviewer, $"/draws/witness/{id}", new() { ["Present"] = "示例·周监督" }, HttpStatusCode.BadRequest);

        Assert.Contains("第一处不符：第 1 号", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_is_kept_out_by_role_and_by_part()
    {
        Assert.Contains("从 2020-11-08 起才能抽签", await _office.SendAsync(Role.VillageStaff, "/resettlement/draws/prepare", DrawOffice.Fields(await _office.AreaAsync("D05"), "2020-11-07"), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        var id = await _office.PrepareAsync("D05");
        foreach (var (role, page) in new[]
        {
            (Role.StreetReviewer, "resettlement/draws/prepare"), (Role.VillageStaff, $"resettlement/draws/{id}/freeze"), (Role.VillageAccountant, $"resettlement/draws/{id}/freeze"),
            (Role.VillageStaff, $"resettlement/draws/{id}/publish"), (Role.VillageStaff, $"resettlement/draws/{id}/void"), (Role.StreetReviewer, $"resettlement/draws/{id}/run"),
            (Role.Administrator, $"resettlement/draws/{id}/digits"), (Role.VillageSecretary, $"draws/witness/{id}"), (Role.VillageSecretary, $"draws/attend/{id}"), (Role.StreetReviewer, $"resettlement/draws/{id}/allocate"), (Role.VillageStaff, $"draws/witness/{id}"),
        })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(role)).GetAsync("/" + page)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync($"/draws/witness/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync($"/resettlement/draws/{id}/hall")).StatusCode);
        await _office.SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/freeze", []);
        Assert.Contains("还没有到", await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/digits", DrawOffice.Digit(1, 1), HttpStatusCode.BadRequest, ".draw-hear"), StringComparison.Ordinal);
        await _office.ComeOfAgeAsync(id);
        Assert.Contains("请街道先登记见证人到场", await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", [], HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await _office.SendAsync(Role.StreetReviewer, $"/draws/attend/{id}", new() { ["Present"] = "示例·周监督" });
        Assert.Contains("要由另一个人办", await _office.SendAsync(Role.VillageStaff, $"/resettlement/draws/{id}/digits", DrawOffice.Digit(1, 1), HttpStatusCode.BadRequest, ".draw-hear"), StringComparison.Ordinal);
        Assert.Contains("至少要 6 位", await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", [], HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await _office.SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/void", new() { ["Reason"] = "另行公布" });
    }

    [Fact]
    public async Task The_secret_is_nowhere_before_the_draw_and_a_household_stands_in_one_draw()
    {
        var id = await _office.FrozenAsync("D05");
        var draw = await app.InDbAsync(db => db.Draws.AsNoTracking().SingleAsync(d => d.Id == id));

        Assert.Null(draw.Secret);
        Assert.Equal("", DrawFile.Parse(await (await app.Anonymous().GetAsync($"{await _office.AddressAsync(id)}/file")).Content.ReadAsStringAsync()).Secret);
        Assert.DoesNotContain(await app.InDbAsync(db => db.AuditEntries.Select(e => e.Changes).ToListAsync()), c => c.Contains("\"Secret\"", StringComparison.Ordinal));
        var area = await _office.AreaAsync("D05");
        Assert.Contains($"已在抽签 {draw.Number}", await _office.SendAsync(Role.VillageStaff, "/resettlement/draws/prepare", DrawOffice.Fields(area), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await _office.SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/void", new() { ["Reason"] = "另行公布" });
    }

    [Fact]
    public async Task A_stale_form_does_not_draw()
    {
        var id = await _office.FrozenAsync("D06");
        await _office.SpeakAsync(id, 6);
        var accountant = await app.AsAsync(Role.VillageAccountant);
        var page = await accountant.PageAsync($"/resettlement/draws/{id}/run");
        await _office.SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/digits", DrawOffice.Digit(40, 3), HttpStatusCode.Redirect, ".draw-hear");

        Assert.Equal(HttpStatusCode.Conflict, (await accountant.SubmitAsync(page, $"/resettlement/draws/{id}/run", [])).StatusCode);
        Assert.Equal(DrawStatus.Frozen, await _office.StatusAsync(id));
    }

    [Fact]
    public async Task The_command_line_says_which_line_of_a_tampered_file_is_wrong()
    {
        var text = await (await app.Anonymous().GetAsync("/draws/CQ-2020-0001/file")).Content.ReadAsStringAsync();
        using var program = new Executable();
        var path = Path.Combine(program.Folder, "draw.json");
        await File.WriteAllTextAsync(path, text);
        var right = await program.RunAsync("draw", "verify", path);
        await File.WriteAllTextAsync(path, text.Replace("\"code\":\"D01-002\",\"name\"", "\"code\":\"D01-902\",\"name\"", StringComparison.Ordinal));
        var wrong = await program.RunAsync("draw", "verify", path);

        Assert.Equal((0, ""), (right.ExitCode, right.Errors));
        Assert.Contains("核对无误", right.Output, StringComparison.Ordinal);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Matches("第 [0-9]+ 行：D01-902 的行校验码不对", wrong.Errors);
        Assert.Contains("没有文件", (await program.RunAsync("draw", "verify", path + "x")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verifier_is_one_file_that_asks_nothing_of_the_network()
    {
        var response = await app.Anonymous().GetAsync("/draws/tool/verifier");
        var page = System.Text.Encoding.UTF8.GetString(DrawTools.Verifier());

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.DoesNotMatch("https?://|src=|@import|fetch\\(|XMLHttpRequest|WebSocket", page);
    }

    private async Task<string> FileAsync(string address) => await (await app.Anonymous().GetAsync($"{address}/file")).Content.ReadAsStringAsync();
}

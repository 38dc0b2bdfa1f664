using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Account;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Audit;

[Collection(SharedApp.Name)]
public sealed class AuditPagesTests(VillageApp app)
{
    [Fact]
    public async Task The_button_verifies_the_chain_and_prints_the_head_hash()
    {
        var admin = await app.AsAsync(Role.Administrator);

        var page = await Visitor.HtmlAsync(await admin.SubmitAsync("/admin/audit", [], "#verify"));

        var (count, hash) = await app.InDbAsync(db => Task.FromResult(db.AuditHeads.Select(h => ValueTuple.Create(h.Count, h.Hash)).Single()));
        var verdict = page.QuerySelector("[data-verdict='sound']")!.TextContent;
        Assert.Contains(count.ToString(CultureInfo.InvariantCulture), verdict, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(hash), verdict, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_shows_before_and_after_in_words()
    {
        var (id, _) = await app.AddAsync(Role.Administrator);
        var admin = await app.AsAsync(Role.Administrator);
        await admin.SubmitAsync($"/admin/accounts/details/{id}", new() { ["Input.Role"] = "VillageSecretary", ["Input.DisplayName"] = "测试·新名" }, "#edit");
        var entry = (await app.TrailAsync(id))[^1];

        var rows = (await admin.PageAsync($"/admin/audit/details/{entry.Sequence}")).QuerySelectorAll("tbody tr")
            .Select(row => string.Join("|", row.Children.Select(c => c.TextContent.Trim()))).ToList();

        Assert.Contains("角色|系统管理员|村党委书记", rows);
        Assert.Contains("姓名|测试·张三|测试·新名", rows);
        Assert.Contains("登录凭据|（保密）|（保密）", rows);
    }

    [Fact]
    public async Task The_list_is_filtered_by_subject_and_paged_by_sequence()
    {
        var (id, _) = await app.AddAsync();
        var admin = await app.AsAsync(Role.Administrator);
        for (var i = 0; i < 52; i++)
        {
            await app.InDbAsync(async db =>
            {
                (await db.Accounts.FindAsync(id))!.Rename($"改名{i}");
                await db.SaveChangesAsync();
            });
        }

        var first = await admin.PageAsync($"/admin/audit?type=Account&key={id}");
        var second = await admin.PageAsync("/admin/audit" + first.QuerySelector("a[rel=next]")!.GetAttribute("href"));

        Assert.Equal((50, 3), (Sequences(first).Count, Sequences(second).Count));
        Assert.True(Sequences(first).Min() > Sequences(second).Max());
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task The_list_is_filtered_by_person_area_and_date()
    {
        var (id, userName) = await app.AddAsync();
        await app.EnterAsync(userName, NewPeople.Password);
        var admin = await app.AsAsync(Role.Administrator);
        var today = DateTime.UtcNow.AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Single(Sequences(await admin.PageAsync($"/admin/audit?account={id}")));
        Assert.Single(Sequences(await admin.PageAsync($"/admin/audit?account={id}&area=Organisation&from={today}&to={today}")));
        Assert.Empty(Sequences(await admin.PageAsync($"/admin/audit?account={id}&area=Rules")));
        Assert.Empty(Sequences(await admin.PageAsync($"/admin/audit?account={id}&to=2020-01-01")));
    }

    [Fact]
    public async Task An_unknown_entry_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.Administrator)).GetAsync("/admin/audit/details/99999999")).StatusCode);

    private static List<long> Sequences(IDocument page) =>
        [.. page.QuerySelectorAll("tbody th a").Select(a => long.Parse(a.TextContent, CultureInfo.InvariantCulture))];
}

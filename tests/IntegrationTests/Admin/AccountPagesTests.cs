using System.Net;
using AngleSharp.Dom;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Account;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Admin;

[Collection(SharedApp.Name)]
public sealed class AccountPagesTests(VillageApp app)
{
    private const string Create = "/admin/accounts/create";
    private const string Village = "320902007203";

    [Theory]
    [InlineData(Role.VillageStaff)]
    [InlineData(Role.VillageAccountant)]
    [InlineData(Role.VillageSecretary)]
    [InlineData(Role.StreetReviewer)]
    public async Task Only_an_administrator_gets_in(Role role)
    {
        var visitor = await app.AsAsync(role);

        foreach (var address in (string[])["/admin", Create, "/admin/accounts/details/1", "/admin/audit", "/admin/audit/details/1", "/admin/rules"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task A_new_account_gets_a_one_time_password_that_is_shown_once_and_lets_the_person_in_to_change_it()
    {
        var admin = await app.AsAsync(Role.Administrator);
        var userName = $"n{Guid.NewGuid():N}"[..12];

        var page = await Visitor.HtmlAsync(await admin.SubmitAsync(Create, New(userName, Role.VillageStaff, Village)));
        var password = page.QuerySelector("[data-one-time-password]")!.TextContent;
        var details = await admin.PageAsync(page.QuerySelector("a.btn-primary")!.GetAttribute("href")!);

        Assert.Contains("待改密码", details.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain(password, details.TextOf(), StringComparison.Ordinal);
        var (person, answer) = await app.EnterAsync(userName, password);
        Assert.Equal("/staff", answer.Path());
        Assert.Equal("/account/password", (await person.GetAsync("/land")).Path());
    }

    [Theory]
    [InlineData("张三", Role.VillageStaff, Village, "只能用字母")]
    [InlineData("cun", Role.VillageStaff, Village, "已有人用")]
    [InlineData("CUN", Role.VillageStaff, Village, "已有人用")]
    [InlineData("zhang.san", Role.VillageStaff, "320902007000", "必须是村")]
    [InlineData("zhang.san", Role.VillageStaff, "320902008203", "不在您的管理范围内")]
    [InlineData("zhang.san", Role.Administrator, "320000000000", "不在您的管理范围内")]
    public async Task A_new_account_that_breaks_a_rule_is_refused_in_words(string userName, Role role, string unit, string sentence)
    {
        var admin = await app.AsAsync(Role.Administrator);

        var answer = await admin.SubmitAsync(Create, New(userName, role, unit));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, (await Visitor.HtmlAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_ends_the_session_and_reopening_lets_the_person_in_again()
    {
        var (id, userName) = await app.AddAsync();
        var (person, _) = await app.EnterAsync(userName, NewPeople.Password);
        var admin = await app.AsAsync(Role.Administrator);

        await ActAsync(admin, id, "#close", new() { ["Input.Reason"] = "调离" });
        Assert.Equal("/account/login", (await person.GetAsync("/account/security")).Path());
        Assert.Equal(HttpStatusCode.OK, (await app.EnterAsync(userName, NewPeople.Password)).Answer.StatusCode);

        await ActAsync(admin, id, "#reopen", new() { ["Input.Reason"] = "调回" });
        Assert.Equal("/staff", (await app.EnterAsync(userName, NewPeople.Password)).Answer.Path());
        Assert.Equal([("停用账号", "调离"), ("恢复账号", "调回")], (await app.TrailAsync(id)).Where(e => e.Act.Contains("账号", StringComparison.Ordinal)).Select(e => (e.Act, e.Reason)));
    }

    [Fact]
    public async Task Closing_without_a_reason_is_refused()
    {
        var (id, _) = await app.AddAsync();
        var admin = await app.AsAsync(Role.Administrator);

        var answer = await admin.SubmitAsync($"/admin/accounts/details/{id}", new() { ["Input.Reason"] = " " }, "#close");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False((await app.AccountAsync(id)).IsClosed);
    }

    [Fact]
    public async Task A_new_role_counts_at_the_next_click()
    {
        var (id, userName) = await app.AddAsync(Role.Administrator, ReferenceData.StreetCode);
        var (person, _) = await app.EnterAsync(userName, NewPeople.Password);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/admin")).StatusCode);
        var admin = await app.AsAsync(Role.Administrator);

        await ActAsync(admin, id, "#edit", new() { ["Input.Role"] = "StreetReviewer" });

        Assert.Equal("/account/login", (await person.GetAsync("/admin")).Path());
        var (again, _) = await app.EnterAsync(userName, NewPeople.Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await again.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task Nobody_closes_or_demotes_himself()
    {
        var (id, userName) = await app.AddAsync(Role.Administrator, ReferenceData.StreetCode);
        var (self, _) = await app.EnterAsync(userName, NewPeople.Password);
        var address = $"/admin/accounts/details/{id}";

        var closed = await self.SubmitAsync(address, new() { ["Input.Reason"] = "不想干了" }, "#close");
        var demoted = await self.SubmitAsync(address, new() { ["Input.Role"] = "StreetReviewer" }, "#edit");
        var renamed = await self.SubmitAsync(address, new() { ["Input.DisplayName"] = "测试·李四" }, "#edit");

        Assert.Contains("不能停用自己的账号", (await Visitor.HtmlAsync(closed)).TextOf(), StringComparison.Ordinal);
        Assert.Contains("不能停用自己的账号", (await Visitor.HtmlAsync(demoted)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        Assert.Equal((Role.Administrator, "测试·李四", false), await app.InDbAsync(async db =>
        {
            var account = (await db.Accounts.FindAsync(id))!;
            return (account.Role, account.DisplayName, account.IsClosed);
        }));
    }

    [Fact]
    public async Task A_locked_person_is_let_in_and_a_forgotten_password_replaced()
    {
        var (id, userName) = await app.AddAsync();
        for (var i = 0; i < 5; i++)
        {
            await app.EnterAsync(userName, "wrong");
        }

        var admin = await app.AsAsync(Role.Administrator);
        await ActAsync(admin, id, "#unlock", []);
        Assert.Equal("/staff", (await app.EnterAsync(userName, NewPeople.Password)).Answer.Path());

        var page = await Visitor.HtmlAsync(await admin.SubmitAsync($"/admin/accounts/details/{id}", [], "#password"));
        var password = page.QuerySelector("[data-one-time-password]")!.TextContent;
        Assert.Equal(HttpStatusCode.OK, (await app.EnterAsync(userName, NewPeople.Password)).Answer.StatusCode);
        Assert.Equal("/staff", (await app.EnterAsync(userName, password)).Answer.Path());
    }

    [Fact]
    public async Task An_administrator_of_one_village_sees_and_reaches_only_its_accounts()
    {
        var other = ReferenceData.StreetCode + 204;
        var (foreign, foreignName) = await app.AddAsync(unit: other);
        var (own, ownName) = await app.AddAsync();
        var (_, userName) = await app.AddAsync(Role.Administrator, ReferenceData.VillageCode);
        var (admin, _) = await app.EnterAsync(userName, NewPeople.Password);

        Assert.DoesNotContain(foreignName, (await admin.PageAsync($"/admin?q={foreignName}")).TextOf(), StringComparison.Ordinal);
        Assert.Contains(ownName, (await admin.PageAsync($"/admin?q={ownName}")).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/admin/accounts/details/{foreign}")).StatusCode);
        var page = await admin.PageAsync($"/admin/accounts/details/{own}");
        page.QuerySelector("#close")!.SetAttribute("action", $"/admin/accounts/details/{foreign}?handler=Close");
        Assert.Equal(HttpStatusCode.NotFound, (await admin.SubmitAsync(page, "", new() { ["Input.Reason"] = "x" }, "#close")).StatusCode);
        Assert.False((await app.AccountAsync(foreign)).IsClosed);
    }

    [Fact]
    public async Task A_stale_form_is_refused()
    {
        var (id, _) = await app.AddAsync();
        var admin = await app.AsAsync(Role.Administrator);
        var address = $"/admin/accounts/details/{id}";
        var old = await admin.PageAsync(address);
        await ActAsync(admin, id, "#edit", new() { ["Input.DisplayName"] = "测试·王五" });

        var answer = await admin.SubmitAsync(old, address, new() { ["Input.DisplayName"] = "测试·赵六" }, "#edit");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("测试·王五", (await app.AccountAsync(id)).DisplayName);
    }

    [Fact]
    public async Task The_list_pages_and_filters()
    {
        var admin = await app.AsAsync(Role.Administrator);
        for (var i = 0; i < 27; i++)
        {
            await app.AddAsync(also: a => a.Rename("分页·测试"));
        }

        var first = await admin.PageAsync("/admin?q=分页");
        var second = await admin.PageAsync("/admin?q=分页&p=2");
        var closed = await admin.PageAsync("/admin?q=分页&state=Closed");

        Assert.Equal((25, 2), (first.QuerySelectorAll("tbody tr").Length, second.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("没有找到账号", closed.TextOf(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> New(string userName, Role role, string unit) => new()
    {
        ["Input.UserName"] = userName,
        ["Input.DisplayName"] = "测试·新人",
        ["Input.Role"] = role.ToString(),
        ["Input.Unit"] = unit,
    };

    private static async Task ActAsync(Visitor admin, int id, string form, Dictionary<string, string> fields)
    {
        var address = $"/admin/accounts/details/{id}";
        Assert.Equal(address, (await admin.SubmitAsync(address, fields, form)).Path());
    }
}

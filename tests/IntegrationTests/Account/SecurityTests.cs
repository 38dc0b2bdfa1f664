using System.Net;
using AngleSharp.Dom;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Account;

[Collection(SharedApp.Name)]
public sealed class SecurityTests(VillageApp app)
{
    private const string Authenticator = "/account/authenticator";

    [Fact]
    public async Task The_authenticator_is_turned_on_with_a_real_code_and_asked_for_at_the_next_sign_in()
    {
        var (id, userName) = await app.AddAsync();
        var (key, codes, _) = await TurnOnAsync(userName);

        var (visitor, answer) = await app.EnterAsync(userName, NewPeople.Password);
        Assert.Equal("/account/secondfactor", answer.Path());
        Assert.Equal("/account/login", (await visitor.GetAsync("/staff")).Path());

        var wrong = await visitor.SubmitAsync("/account/secondfactor", new() { ["Code"] = "000000" });
        Assert.Contains("验证码不对", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/staff", (await visitor.SubmitAsync("/account/secondfactor", new() { ["Code"] = Totp.Now(key) })).Path());
        Assert.Equal(10, codes.Count);
        Assert.Equal(["设置验证器", "开启验证器", "更换备用码"], (await app.TrailAsync(id)).Select(e => e.Act).Where(a => a.EndsWith("验证器", StringComparison.Ordinal) || a.EndsWith("备用码", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_recovery_code_works_once_however_it_is_typed()
    {
        var (id, userName) = await app.AddAsync();
        var (_, codes, _) = await TurnOnAsync(userName);
        var typed = codes[3].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        var (first, _) = await app.EnterAsync(userName, NewPeople.Password);
        Assert.Equal("/staff", (await first.SubmitAsync("/account/secondfactor", new() { ["Code"] = typed })).Path());
        var (second, _) = await app.EnterAsync(userName, NewPeople.Password);
        var again = await second.SubmitAsync("/account/secondfactor", new() { ["Code"] = typed });

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(9, (await app.AccountAsync(id)).RecoveryCodeHashes!.Split(' ').Length);
    }

    [Fact]
    public async Task A_wrong_code_does_not_turn_the_authenticator_on()
    {
        var (id, userName) = await app.AddAsync();
        var (visitor, _) = await app.EnterAsync(userName, NewPeople.Password);
        await visitor.SubmitAsync("/account/security", [], "form#start");

        var answer = await visitor.SubmitAsync(Authenticator, new() { ["Code"] = "12345" });

        Assert.Contains("验证码不对", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False((await app.AccountAsync(id)).TwoFactorEnabled);
    }

    [Fact]
    public async Task The_key_is_not_shown_again_and_is_sealed_in_the_database()
    {
        var (id, userName) = await app.AddAsync();
        var (key, _, visitor) = await TurnOnAsync(userName);

        Assert.Equal("/account/security", (await visitor.GetAsync(Authenticator)).Path());
        Assert.DoesNotContain(key, System.Text.Encoding.Latin1.GetString((await app.AccountAsync(id)).AuthenticatorKeySealed!), StringComparison.Ordinal);
        Assert.DoesNotContain(await app.TrailAsync(id), e => e.Changes.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Turning_the_authenticator_off_takes_the_password()
    {
        var (id, userName) = await app.AddAsync();
        var (_, _, visitor) = await TurnOnAsync(userName);

        var wrong = await PostAsync(visitor, "Off", "wrong");
        Assert.Contains("现在的密码不对", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True((await app.AccountAsync(id)).TwoFactorEnabled);

        Assert.Equal("/account/security", (await PostAsync(visitor, "Off", NewPeople.Password)).Path());
        Assert.False((await app.AccountAsync(id)).TwoFactorEnabled);
        Assert.Null((await app.AccountAsync(id)).AuthenticatorKeySealed);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/security")).StatusCode);
    }

    [Fact]
    public async Task Changing_the_password_ends_the_other_sessions_and_keeps_this_one()
    {
        var (id, userName) = await app.AddAsync();
        var (here, _) = await app.EnterAsync(userName, NewPeople.Password);
        var (elsewhere, _) = await app.EnterAsync(userName, NewPeople.Password);

        var answer = await here.SubmitAsync("/account/password", Passwords(NewPeople.Password, "xin-de-mima-1"));

        Assert.Equal("/account/security", answer.Path());
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account/security")).StatusCode);
        Assert.Equal("/account/login", (await elsewhere.GetAsync("/account/security")).Path());
        Assert.Equal("/staff", (await app.EnterAsync(userName, "xin-de-mima-1")).Answer.Path());
        Assert.Contains((await app.TrailAsync(id)), e => e is { Act: "修改密码" } && e.AccountId == id && e.Changes.Contains("保密", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wrong", "xin-de-mima-1", "现在的密码不对")]
    [InlineData(NewPeople.Password, "duan1", "密码至少要 10 位")]
    [InlineData(NewPeople.Password, "meiyoushuzi", "密码里至少要有一个数字")]
    [InlineData(NewPeople.Password, "1111111111a", "密码至少要有 4 个不同的字符")]
    [InlineData(NewPeople.Password, NewPeople.Password, "新密码不能和现在的一样")]
    public async Task A_password_that_breaks_a_rule_is_refused_in_words(string current, string wanted, string sentence)
    {
        var (_, userName) = await app.AddAsync();
        var (visitor, _) = await app.EnterAsync(userName, NewPeople.Password);

        var answer = await visitor.SubmitAsync("/account/password", Passwords(current, wanted));

        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_one_time_password_opens_nothing_but_the_page_where_it_is_changed()
    {
        var (id, userName) = await app.AddAsync(also: a => a.GiveOneTimePassword(a.PasswordHash!));
        var (visitor, answer) = await app.EnterAsync(userName, NewPeople.Password);

        Assert.Equal("/staff", answer.Path());
        Assert.Equal("/account/password", (await visitor.GetAsync("/land")).Path());
        Assert.Equal("/staff", (await visitor.SubmitAsync("/account/password", Passwords(NewPeople.Password, "xin-de-mima-1"))).Path());
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/land")).StatusCode);
        Assert.False((await app.AccountAsync(id)).MustChangePassword);
        Assert.Equal("测试·张三", (await app.TrailAsync(id)).Single(e => e.Act == "修改密码").AccountName);
    }

    private static Dictionary<string, string> Passwords(string current, string wanted) =>
        new() { ["Current"] = current, ["Wanted"] = wanted, ["Again"] = wanted };

    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, string handler, string password)
    {
        var page = await visitor.PageAsync("/account/security");
        var button = page.QuerySelectorAll("#second-factor button").Single(b => b.GetAttribute("formaction")!.Contains(handler, StringComparison.Ordinal));
        page.QuerySelector("#second-factor")!.SetAttribute("action", button.GetAttribute("formaction")!);
        return await visitor.SubmitAsync(page, "/account/security", new() { ["Password"] = password }, "#second-factor");
    }

    private async Task<(string Key, IReadOnlyList<string> Codes, Visitor Visitor)> TurnOnAsync(string userName)
    {
        var (visitor, _) = await app.EnterAsync(userName, NewPeople.Password);
        Assert.Equal(Authenticator, (await visitor.SubmitAsync("/account/security", [], "form#start")).Path());
        var page = await visitor.PageAsync(Authenticator);
        var key = page.QuerySelector("[data-authenticator-key]")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.qr path[d^='M']"));
        var answer = await Visitor.HtmlAsync(await visitor.SubmitAsync(page, Authenticator, new() { ["Code"] = Totp.Now(key) }));
        return (key, [.. answer.QuerySelectorAll(".recovery-codes code").Select(c => c.TextContent)], visitor);
    }
}

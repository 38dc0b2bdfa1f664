using System.Net;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Account;

[Collection(SharedApp.Name)]
public sealed class SignInRecordTests(VillageApp app)
{
    [Fact]
    public async Task Coming_failing_and_leaving_are_recorded_without_what_was_typed()
    {
        var (id, userName) = await app.AddAsync();
        await app.EnterAsync(userName, "geheim-falsch-1");
        var (visitor, _) = await app.EnterAsync(userName, NewPeople.Password);
        await visitor.SubmitAsync("/account/security", [], "form[action='/account/logout']");

        var trail = await app.TrailAsync(id);

        Assert.Equal(["新增", "登录失败", "清除输错次数", "登录", "退出"], trail.Select(e => e.Act));
        Assert.All(trail.Skip(1), e => Assert.StartsWith("来自", e.Reason, StringComparison.Ordinal));
        Assert.Equal(("访客", "测试·张三"), (trail[1].AccountName, trail[3].AccountName));
        Assert.DoesNotContain(trail, e => e.Changes.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_fifth_wrong_password_is_recorded_as_a_lock()
    {
        var (id, userName) = await app.AddAsync();
        for (var i = 0; i < 6; i++)
        {
            await app.EnterAsync(userName, "wrong");
        }

        Assert.Equal(["登录失败", "登录失败", "登录失败", "登录失败", "登录失败，账号锁定"], (await app.TrailAsync(id)).Skip(1).Select(e => e.Act));
    }

    [Fact]
    public async Task A_closed_account_answers_as_a_wrong_password_does()
    {
        var (_, userName) = await app.AddAsync(also: a => a.Close());

        var (_, answer) = await app.EnterAsync(userName, NewPeople.Password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("登录名或密码不对", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Racing_wrong_passwords_do_not_get_round_the_lock()
    {
        var (id, userName) = await app.AddAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.EnterAsync(userName, "wrong")));
        for (var i = 0; i < 5; i++)
        {
            await app.EnterAsync(userName, "wrong");
        }

        Assert.NotNull((await app.AccountAsync(id)).LockedUntilUtc);
        Assert.True(await app.WithAsync<Domain.Audit.Queries.VerifyAuditChainQuery, bool>(async q => (await q.RunAsync()).IsSound));
    }
}

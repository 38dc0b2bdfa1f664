using System.Net;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Account;

[Collection(SharedApp.Name)]
public sealed class LoginTests(VillageApp app)
{
    [Fact]
    public async Task Wrong_password_gets_one_sentence_that_does_not_say_which_was_wrong()
    {
        var known = await app.Anonymous().SubmitAsync("/account/login", new() { ["UserName"] = "cun", ["Password"] = "wrong" });
        var unknown = await app.Anonymous().SubmitAsync("/account/login", new() { ["UserName"] = "nobody", ["Password"] = "wrong" });

        Assert.Contains("登录名或密码不对", await known.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("登录名或密码不对", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_against_the_right_one()
    {
        for (var i = 0; i < 5; i++)
        {
            await app.Anonymous().SubmitAsync("/account/login", new() { ["UserName"] = "guanli", ["Password"] = "wrong" });
        }

        var right = await app.Anonymous().SubmitAsync(
            "/account/login", new() { ["UserName"] = "guanli", ["Password"] = Web.Infrastructure.DemonstrationAccounts.Password });

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Contains("锁定", await right.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await app.InDbAsync(async db =>
        {
            var account = db.Accounts.Single(a => a.UserName == "guanli");
            (account.FailedSignIns, account.LockedUntilUtc) = (0, null);
            await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task A_page_inside_leads_a_stranger_to_the_sign_in_page()
    {
        var response = await app.Anonymous().GetAsync("/staff");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/account/login", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_does_not_lead_to_another_site()
    {
        var response = await app.Anonymous().SubmitAsync("/account/login?ReturnUrl=https://example.com/",
            new() { ["UserName"] = "cun", ["Password"] = Web.Infrastructure.DemonstrationAccounts.Password });

        Assert.Equal("/staff", response.Headers.Location!.OriginalString);
    }
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using VillageTracker.Domain.Organisation;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Account;

/// <summary>Accounts made for one test, so that the shared ones stay as they are.</summary>
internal static class NewPeople
{
    public const string Password = "mima-2020-ceshi";

    public static async Task<(int Id, string UserName)> AddAsync(
        this VillageApp app, Role role = Role.VillageStaff, long? unit = null, Action<Domain.Organisation.Account>? also = null)
    {
        var account = new Domain.Organisation.Account($"t{Guid.NewGuid():N}"[..14], "测试·张三", role, unit ?? ReferenceData.VillageCode);
        account.PasswordHash = new PasswordHasher<Domain.Organisation.Account>().HashPassword(account, Password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        also?.Invoke(account);
        await app.InDbAsync(async db =>
        {
            db.Add(account);
            await db.SaveChangesAsync();
        });
        return (account.Id, account.UserName);
    }

    public static Task<Domain.Organisation.Account> AccountAsync(this VillageApp app, int id) =>
        app.InDbAsync(async db => (await db.Accounts.FindAsync(id))!);

    /// <summary>The acts recorded about an account, oldest first.</summary>
    public static Task<List<Domain.Audit.AuditEntry>> TrailAsync(this VillageApp app, int id)
    {
        var key = id.ToString(CultureInfo.InvariantCulture);
        return app.InDbAsync(db => Task.FromResult(
            db.AuditEntries.Where(e => e.SubjectType == "Account" && e.SubjectKey == key).OrderBy(e => e.Sequence).ToList()));
    }

    /// <summary>Signs in at the real form and keeps cookies as a browser does.</summary>
    public static async Task<(Visitor Visitor, HttpResponseMessage Answer)> EnterAsync(this VillageApp app, string userName, string password)
    {
        var visitor = new Visitor(app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        var answer = await visitor.SubmitAsync("/account/login", new() { ["UserName"] = userName, ["Password"] = password });
        return (visitor, answer);
    }

    public static string Path(this HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var location = response.Headers.Location!;
        return (location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString).Split('?')[0];
    }

    public static string TextOf(this IHtmlDocument page) => Regex.Replace(page.Body!.TextContent, @"\s+", " ");
}

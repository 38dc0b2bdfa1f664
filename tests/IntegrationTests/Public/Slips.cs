using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Public;

/// <summary>A villager with a slip, as the tests of the look-up need him.</summary>
internal static class Slips
{
    public static Task<int> HouseholdWithStatementAsync(this VillageApp app) => app.InDbAsync(db =>
        db.Statements.Where(s => s.Status == StatementStatus.Issued && s.SupplementsId == null).OrderBy(s => s.Id).Select(s => s.Allocation.HouseholdId).FirstAsync());

    /// <summary>Prints a new slip for the household and opens its page with it.</summary>
    /// <returns>The page and the pass that its forms carry.</returns>
    public static async Task<(IHtmlDocument Page, string Pass)> OpenCaseAsync(this VillageApp app, int household)
    {
        var sealedNumber = await app.InDbAsync(db => db.Households.Where(h => h.Id == household).Select(h => h.IdNumberSealed).SingleAsync());
        var end = await app.WithAsync<PersonalDataVault, string>(v => Task.FromResult(v.Open(sealedNumber, HouseholdIdentity.IdNumberPurpose)[^6..]));
        var slip = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync($"/resettlement/slips/{household}", []);
        var code = (await Visitor.HtmlAsync(slip)).QuerySelector(".slip-code")!.TextContent;
        var page = await Visitor.HtmlAsync(await app.Anonymous().SubmitAsync("/lookup", new() { ["Code"] = code, ["IdEnd"] = end }));
        return (page, page.QuerySelector("input[name=pass]")!.GetAttribute("value")!);
    }

    /// <summary>What follows a look-up, with whatever pass and fields.</summary>
    public static async Task<HttpResponseMessage> FollowAsync(this VillageApp app, string handler, Dictionary<string, string> fields)
    {
        var visitor = app.Anonymous();
        var token = (await visitor.PageAsync("/lookup")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await visitor.PostAsync($"/lookup?handler={handler}", new(fields) { ["__RequestVerificationToken"] = token });
    }
}

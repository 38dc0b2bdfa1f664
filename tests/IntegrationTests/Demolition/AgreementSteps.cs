using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>The way from an appraised household to a signed agreement, as two people walk it in the browser.</summary>
internal static class AgreementSteps
{
    public static readonly Dictionary<string, string> Fields = new()
    {
        ["Fields.Certificate"] = "房权证字第1号", ["Fields.Structure"] = "砖混，二层，南北", ["Fields.Homes"] = "富贵春花园，三室一厅",
        ["Fields.PayeeBank"] = "演示银行", ["Fields.BankAccount"] = "6222020000000001234",
    };

    /// <summary>An appraised household of the village that no test has drawn up an agreement for yet.</summary>
    public static Task<Household> AppraisedAsync(this VillageApp app) => app.InDbAsync(db => db.Households.IgnoreQueryFilters().AsNoTracking()
        .Where(h => h.Status == HouseholdStatus.Appraised && (h.Code.StartsWith("D06") || h.Code.StartsWith("D07") || h.Code.StartsWith("D08") || h.Code.StartsWith("D09"))
            && !db.CompensationAgreements.IgnoreQueryFilters().Any(a => a.HouseholdId == h.Id)).OrderBy(h => h.Code).FirstAsync());

    /// <summary>Prepared by the staff with what <paramref name="more"/> adds, checked by the secretary.</summary>
    public static async Task PrepareAsync(this VillageApp app, int householdId, Dictionary<string, string>? more = null)
    {
        var saved = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync($"/demolition/compensations/edit/{householdId}", more ?? []);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var checked_ = await (await app.AsAsync(Role.VillageSecretary)).SubmitAsync($"/demolition/compensations/check/{householdId}", []);
        Assert.Equal(HttpStatusCode.Redirect, checked_.StatusCode);
    }

    /// <returns>The key of what was drawn up.</returns>
    public static async Task<int> DrawAsync(this VillageApp app, int householdId, Dictionary<string, string>? more = null)
    {
        var fields = new Dictionary<string, string>(Fields);
        foreach (var (name, value) in more ?? new() { ["Method"] = nameof(CompensationMethod.Exchange) })
        {
            fields[name] = value;
        }

        var drawn = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync($"/demolition/compensations/draw/{householdId}", fields);
        Assert.Equal(HttpStatusCode.Redirect, drawn.StatusCode);
        return int.Parse(drawn.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    public static async Task SignAsync(this VillageApp app, int agreementId, string on = "2020-10-31")
    {
        var signed = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync($"/demolition/agreements/sign/{agreementId}", new() { ["On"] = on });
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
    }

    public static async Task<int> SignedAsync(this VillageApp app, int householdId)
    {
        await app.PrepareAsync(householdId);
        var id = await app.DrawAsync(householdId);
        await app.SignAsync(id);
        return id;
    }

    public static Task<CompensationAgreement> AgreementAsync(this VillageApp app, int id) => app.InDbAsync(db =>
        db.CompensationAgreements.IgnoreQueryFilters().AsNoTracking().Include(a => a.Lines).SingleAsync(a => a.Id == id));

    public static Task<Household> HouseholdAsync(this VillageApp app, int id) => app.InDbAsync(db =>
        db.Households.IgnoreQueryFilters().AsNoTracking().SingleAsync(h => h.Id == id));
}

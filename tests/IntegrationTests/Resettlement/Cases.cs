using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Finds rows of the demonstration in the state a test needs.</summary>
internal static class Cases
{
    public static Task<Home> FreeHomeAsync(this VillageApp app) => app.InDbAsync(db =>
        db.Homes.AsNoTracking().Where(h => h.State == HomeState.Free).OrderBy(h => h.Id).FirstAsync());

    public static Task<string> HouseholdCodeAsync(this VillageApp app) => app.InDbAsync(db =>
        db.Households.Where(h => h.Method == CompensationMethod.Exchange && h.SignedOn != null).OrderBy(h => h.Id).Select(h => h.Code).FirstAsync());

    public static Task<Allocation> FirstAsync(this VillageApp app, AllocationStage stage) => app.InDbAsync(db =>
        db.Allocations.AsNoTracking().Where(a => a.Stage == stage).OrderBy(a => a.Id).FirstAsync());

    public static Task<Allocation> AgainAsync(this VillageApp app, int id) => app.InDbAsync(db =>
        db.Allocations.AsNoTracking().SingleAsync(a => a.Id == id));

    /// <summary>Checked by the accountant and approved by the secretary, through their pages.</summary>
    public static async Task SignAsync(this VillageApp app, Statement statement)
    {
        foreach (var (role, act, version) in new[] { (Role.VillageAccountant, "check", statement.Version), (Role.VillageSecretary, "approve", statement.Version + 1) })
        {
            var person = await app.AsAsync(role);
            var signed = await person.SubmitAsync($"/resettlement/statements/{act}?id={statement.Id}", new() { ["Chosen"] = $"{statement.Id}:{version}" });
            Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        }
    }

    public static Task<Statement> StatementOfAsync(this VillageApp app, int allocationId) => app.InDbAsync(db =>
        db.Statements.AsNoTracking().Include(s => s.Payments).SingleAsync(s => s.AllocationId == allocationId && s.VoidedOn == null && s.SupplementsId == null));

    /// <summary>Money in, confirmed even, or a refund through three people: whatever the statement asks for.</summary>
    public static async Task SettleAsync(this VillageApp app, Statement statement, string slip)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        if (statement.Direction == SettlementDirection.Refund)
        {
            await app.PayRefundAsync(await app.ApplyForRefundAsync(statement), slip);
            return;
        }

        var fields = statement.Direction == SettlementDirection.Even ? [] : new Dictionary<string, string> { ["Amount"] = $"{statement.Balance.Yuan}", ["BankSlip"] = slip };
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/settle", fields)).StatusCode);
    }

    /// <returns>The key of the order.</returns>
    public static async Task<int> ApplyForRefundAsync(this VillageApp app, Statement statement)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var applied = await staff.SubmitAsync($"/resettlement/refunds/apply/{statement.Id}", new() { ["BankAccount"] = "6222021900000099999" });
        Assert.Equal(HttpStatusCode.Redirect, applied.StatusCode);
        return int.Parse(applied.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    public static async Task PayRefundAsync(this VillageApp app, int order, string slip)
    {
        await app.ApproveRefundAsync(order);
        var secretary = await app.AsAsync(Role.VillageSecretary);
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync($"/resettlement/refunds/{order}/pay", new() { ["BankSlip"] = slip })).StatusCode);
    }

    public static async Task ApproveRefundAsync(this VillageApp app, int order)
    {
        var (accountant, secretary) = (await app.AsAsync(Role.VillageAccountant), await app.AsAsync(Role.VillageSecretary));
        Assert.Equal(HttpStatusCode.Redirect, (await accountant.SubmitAsync($"/resettlement/refunds/{order}/move?to=Checked", [])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync($"/resettlement/refunds/{order}/approve", [])).StatusCode);
    }

    /// <summary>Everything good, meters read, five keys.</summary>
    public static Dictionary<string, string> HandOverFields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Water"] = "1.2", ["Power"] = "30", ["Gas"] = "0", ["Keys"] = "5" };
        for (var i = 0; i < 10; i++)
        {
            fields[$"Items[{i}].Passed"] = "true";
        }

        return fields;
    }
}

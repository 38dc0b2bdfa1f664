using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
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
            Assert.Equal(System.Net.HttpStatusCode.Redirect, signed.StatusCode);
        }
    }

    public static Task<Statement> StatementOfAsync(this VillageApp app, int allocationId) => app.InDbAsync(db =>
        db.Statements.AsNoTracking().Include(s => s.Payments).SingleAsync(s => s.AllocationId == allocationId && s.VoidedOn == null && s.SupplementsId == null));
}

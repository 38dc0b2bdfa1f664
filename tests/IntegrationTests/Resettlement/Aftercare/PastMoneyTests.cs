using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement.Aftercare;

/// <summary>A payment that was taken back counts until the day of its counter-entry, on every page that shows a past day.</summary>
[Collection(SharedApp.Name)]
public sealed class PastMoneyTests(VillageApp app)
{
    private static readonly DateOnly Paid = new(2020, 10, 26);
    private static readonly DateOnly Reversed = new(2020, 10, 29);

    private sealed record Then(int Paid, int PaidOfBuildings, bool OnChart, decimal Received, decimal Collected, decimal InLedger, bool IsUnpaid, bool WaitsForKeys);

    private async Task<Then> OnAsync(DateOnly day, Statement statement)
    {
        var board = await app.WithAsync((ResettlementBoardQuery q) => q.RunAsync(day, default));
        var ledger = await app.WithAsync((FundLedgerQuery q) => q.RunAsync(day, default));
        var chart = await app.WithAsync((StackingChartQuery q) => q.RunAsync(null, day, default));
        var code = await app.InDbAsync(db => db.Allocations.Where(a => a.Id == statement.AllocationId).Select(a => a.Home.Code).SingleAsync());
        async Task<bool> Listed(DayGroup group) => (await app.WithAsync((CasesOnDayQuery q) => q.AllAsync(day, group, default))).Exists(c => c.AllocationId == statement.AllocationId);
        return new(board.Homes.Paid, board.Sum(b => b.Paid), chart.Homes.Single(h => h.Code == code).Stage == AllocationStage.Paid, board.Homes.Received.Yuan, board.Homes.Collected.Yuan, ledger.Collected.Yuan,
            await Listed(DayGroup.Unpaid), await Listed(DayGroup.NoKeys));
    }

    [Fact]
    public async Task A_payment_counts_until_the_day_of_its_own_counter_entry()
    {
        var statement = await app.InDbAsync(db => db.Statements.AsNoTracking().Include(s => s.Payments)
            .Where(s => s.Status == StatementStatus.Issued && s.SettledOn == null && s.SupplementsId == null && s.Net.Fen > 0 && s.Paid.Fen == 0 && s.ApprovedOn < Paid && s.Allocation.DisputeNumber == null)
            .OrderBy(s => s.Id).Skip(4).FirstAsync());
        var (between, before) = (Reversed.AddDays(-1), await OnAsync(Reversed.AddDays(-1), statement));
        var (staff, accountant) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageAccountant));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/settle", new() { ["Amount"] = $"{statement.Net.Yuan}", ["BankSlip"] = "PM-1", ["On"] = $"{Paid:yyyy-MM-dd}" })).StatusCode);
        var standing = await OnAsync(between, statement);
        var payment = await app.InDbAsync(db => db.Payments.Where(p => p.StatementId == statement.Id).Select(p => p.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await accountant.SubmitAsync($"/resettlement/statements/{statement.Id}/reverse?PaymentId={payment}", new() { ["Reason"] = "登错户", ["On"] = $"{Reversed:yyyy-MM-dd}" })).StatusCode);

        Assert.Equal((before.Paid + 1, true, true), (standing.Paid, standing.OnChart, standing.WaitsForKeys));
        Assert.Equal(standing, await OnAsync(between, statement)); // the past did not change
        var (now, then) = (await OnAsync(Reversed, statement), await OnAsync(Paid.AddDays(-1), statement));
        Assert.Equal((true, false, false), (now.IsUnpaid, now.WaitsForKeys, now.OnChart));
        Assert.Equal((true, false, false), (then.IsUnpaid, then.WaitsForKeys, then.OnChart));
        Assert.Equal(now.Paid, now.PaidOfBuildings);
        Assert.Equal(standing.Paid, standing.PaidOfBuildings);
        Assert.True(standing.Collected > before.Collected && standing.InLedger > before.InLedger && standing.Received == before.Received + statement.Net.Yuan);
    }
}

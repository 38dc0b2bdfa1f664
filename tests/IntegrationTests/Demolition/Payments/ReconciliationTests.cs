using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition.Payments;

public sealed class ReconciliationTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Theory]
    [InlineData("2019-09-30")]
    [InlineData("2020-06-30")]
    [InlineData("2020-10-31")]
    public async Task Sums_by_area_are_the_households_added_up_one_by_one_and_all_is_accounted_for_to_the_fen(string day)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var lines = await app.WithAsync((MoneyLedgerQuery q) => q.RunAsync(null, on, default));
        var result = await app.WithAsync((ReconciliationQuery q) => q.RunAsync(on, default));

        Assert.NotEmpty(lines);
        foreach (var row in result.Rows)
        {
            Assert.Equal(AreaMoney.Sum(lines.Where(l => l.Money.AreaId == row.Area.AreaId).Select(l => l.Money)), row.Money with { AreaId = 0 });
            Assert.Equal(row.Money.Agreed, row.Money.ByArea + row.Money.Paid + row.Money.SetOff + row.Money.Left);
        }

        Assert.Empty(result.Breaks);
        var received = await app.InDbAsync(db => db.FundReceipts.Where(r => r.ReceivedOn <= on).SumAsync(r => r.AmountFen));
        var paid = await app.InDbAsync(db => db.PaymentLines.Where(l => l.PaidOn <= on && (l.FailedOn == null || l.FailedOn > on)).SumAsync(l => l.AmountFen));
        Assert.Equal((received - paid, result.Total.PaidOut.Fen), (result.Accounts.Select(a => a.Balance).Sum().Fen, paid));
    }

    [Fact]
    public async Task It_stays_in_balance_whatever_the_desk_does()
    {
        var random = new Random(7);
        for (var round = 0; round < 6; round++)
        {
            var household = await app.SignedForMoneyAsync(random.Next(1_000, 400_000));
            var account = await app.ReceiveAsync(400_000m, $"BR-R{round}");
            var half = household.Compensation!.Value.Yuan / 2;
            var batch = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, decimal.Round(half, 2))));
            await app.PayAsync(batch.Id, round % 3 == 0
                ? new(batch.Lines[0].Id, null, "户名不符")
                : new Domain.Demolition.Payments.UseCases.RecordTransfers.Answer(batch.Lines[0].Id, $"BC-R{round}", null));
            if (round % 3 == 1)
            {
                var paid = await app.BatchAsync(batch.Id);
                await app.ByAsync<Domain.Demolition.Payments.UseCases.ChangeBatchLineHandler>("kuaiji", h => h.HandleAsync(
                    new(batch.Id, paid.Version, paid.Lines[0].Id, CameBack: true, Today, "退汇"), default));
            }

            Assert.Empty((await app.WithAsync((ReconciliationQuery q) => q.RunAsync(Today, default))).Breaks);
        }
    }

    [Fact]
    public async Task A_row_that_somebody_altered_in_the_database_stands_in_red()
    {
        var line = await app.InDbAsync(db => db.PaymentLines.AsNoTracking().Where(l => l.Status == PaymentLineStatus.Paid).OrderBy(l => l.Id).FirstAsync());
        await app.InDbAsync(db => db.PaymentLines.Where(l => l.Id == line.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.AmountFen, line.AmountFen + 1)));
        try
        {
            await TouchAsync();
            var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/demolition/payments/reconciliation");

            Assert.True(page.QuerySelectorAll("tr.row-wrong").Length >= 2); // the household got a fen too much, and the account's own total differs
            Assert.Contains("0.01", page.QuerySelector("tr.row-wrong")!.TextContent, StringComparison.Ordinal);
        }
        finally
        {
            await app.InDbAsync(db => db.PaymentLines.Where(l => l.Id == line.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.AmountFen, line.AmountFen)));
            await TouchAsync();
        }
    }

    [Fact]
    public async Task The_page_says_that_everything_agrees()
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/demolition/payments/reconciliation?on=2020-09-30");
        Assert.Contains("全部对上", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Rows altered past the application do not raise its stamps.</summary>
    private Task<int> TouchAsync() => app.InDbAsync(db => db.AreaStamps.Where(s => s.Area == "Demolition").ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, x => x.Value + 1)));
}

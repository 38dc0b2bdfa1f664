using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition.Payments;

/// <summary>The overrun of the transition fee is paid through the same three people, beyond every agreement and never twice.</summary>
public sealed class OverrunPaymentTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public async Task What_has_run_up_is_paid_once_and_leaves_the_sums_of_agreements_alone()
    {
        var ledger = await OwedAsync();
        var account = await app.ReceiveAsync(ledger.OverrunMoney.Left.Yuan, "BR-OVERRUN");
        var before = await app.WithAsync<HouseholdMoneyQuery, HouseholdMoney>(q => q.OneAsync(ledger.HouseholdId, null, default));
        var over = await Refused.WithAsync<OverOutstanding>(() => PrepareAsync(account.Id, ledger, ledger.OverrunMoney.Left + new Money(1)));
        Assert.Equal(ledger.OverrunMoney.Left, over.Left);

        var batch = await app.ApprovedAsync(await PrepareAsync(account.Id, ledger, ledger.OverrunMoney.Left));
        await app.PayAsync(batch.Id, new RecordTransfers.Answer(batch.Lines[0].Id, "BC-OVERRUN", null));

        var after = await app.WithAsync<TransitionLedgerQuery, TransitionLedger>(q => q.OneAsync(ledger.HouseholdId, Today, default));
        Assert.Equal((ledger.Beyond, Money.Zero), (after.OverrunPaid, after.OverrunMoney.Left));
        Assert.Equal(before, await app.WithAsync<HouseholdMoneyQuery, HouseholdMoney>(q => q.OneAsync(ledger.HouseholdId, null, default)));
        await Refused.WithAsync<OverOutstanding>(() => PrepareAsync(account.Id, ledger, new Money(1)));
        var reconciled = await app.WithAsync<ReconciliationQuery, Reconciliation>(q => q.RunAsync(Today, default));
        Assert.Empty(reconciled.Breaks);
        Assert.True(reconciled.Total.Overrun >= ledger.OverrunMoney.Left);
        var staff = await app.AsAsync(Role.VillageStaff);
        Assert.Contains("BC-OVERRUN", (await staff.PageAsync("/demolition/payments/lines?overrun=true")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("BC-OVERRUN", (await staff.PageAsync("/demolition/payments/lines?overrun=false")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_lists_who_is_owed_an_overrun_and_nobody_else()
    {
        var ledgers = await app.WithAsync<TransitionLedgerQuery, IReadOnlyList<TransitionLedger>>(q => q.AllAsync(Today, default));
        var owed = ledgers.Last(l => l.OverrunMoney.Left > Money.Zero);
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync($"/demolition/payments/prepare?area={owed.AreaId}&overrun=true");
        var text = page.Body!.TextContent;

        Assert.Contains(owed.Code, text, StringComparison.Ordinal);
        Assert.Contains(owed.OverrunMoney.Left.ToString(), text, StringComparison.Ordinal);
        Assert.All(ledgers.Where(l => l.AreaId == owed.AreaId && l.OverrunMoney.Left <= Money.Zero), l => Assert.DoesNotContain(l.Code, text, StringComparison.Ordinal));
    }

    private Task<int> PrepareAsync(int accountId, TransitionLedger ledger, Money amount) => app.ByAsync<PrepareBatchHandler, int>("cun", h =>
        h.HandleAsync(new(accountId, PayoutKind.Overrun, [new(ledger.HouseholdId, amount, null, "示例银行", "6222021900000099991", null)]), default));

    private async Task<TransitionLedger> OwedAsync()
    {
        var busy = await app.InDbAsync(db => db.PaymentLines.Where(l => l.Status == PaymentLineStatus.Open).Select(l => l.HouseholdId).ToListAsync());
        return (await app.WithAsync<TransitionLedgerQuery, IReadOnlyList<TransitionLedger>>(q => q.AllAsync(Today, default))).First(l => l.OverrunMoney.Left > Money.Zero && !busy.Contains(l.HouseholdId));
    }
}

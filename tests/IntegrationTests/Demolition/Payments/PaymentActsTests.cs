using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition.Payments;

/// <summary>Payments on the real database file: what indexes, versions and transactions have to hold.</summary>
public sealed class PaymentActsTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task Of_batches_drawn_up_at_once_for_one_household_exactly_one_wins()
    {
        var household = await app.SignedForMoneyAsync();
        var account = await app.ReceiveAsync(9_000_000m, "BR-PARALLEL");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                await app.PrepareAsync(account.Id, Hands.LineOf(household, 500_000m));
                return "won";
            }
            catch (RefusedException refused)
            {
                return refused.Refusal.GetType().Name;
            }
        })));

        Assert.Equal(1, outcomes.Count(o => o == "won"));
        Assert.All(outcomes.Where(o => o != "won"), o => Assert.Equal(nameof(HouseholdInAnotherBatch), o));
        Assert.Equal(1, await app.InDbAsync(db => db.PaymentLines.CountAsync(l => l.HouseholdId == household.Id)));
        var numbers = await app.InDbAsync(db => db.PaymentBatches.Where(b => b.Number.StartsWith("FK-2020")).Select(b => b.Number).OrderBy(n => n).ToListAsync());
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => $"FK-2020-{n:0000}"), numbers); // and no number was lost
    }

    [Fact]
    public async Task A_household_that_takes_money_moves_out_only_when_it_has_been_paid()
    {
        var household = await app.SignedForMoneyAsync(400_000m);
        var account = await app.ReceiveAsync(400_000m, "BR-MOVE");
        Task VacateAsync() => app.ByAsync<AcceptVacancyHandler>("cun", h => h.HandleAsync(
            new(household.Id, household.Version, new(new(2020, 10, 31), new(0, 0), 2, UtilitiesSettled: true, null, null, null, "周验收", "吴验收", null), [new("现场.png", Photos.Png(40, 30))]), default));

        Assert.Equal(Money.FromYuan(400_000m), (await Refused.WithAsync<VacateBeforePaid>(VacateAsync)).Left);
        var batch = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, 399_999.99m)));
        await app.PayAsync(batch.Id, new RecordTransfers.Answer(batch.Lines[0].Id, "BC-MOVE-1", null));
        Assert.Equal(new Money(1), (await Refused.WithAsync<VacateBeforePaid>(VacateAsync)).Left);
        var rest = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, 0.01m)));
        await app.PayAsync(rest.Id, new RecordTransfers.Answer(rest.Lines[0].Id, "BC-MOVE-2", null));

        await VacateAsync();
        Assert.Equal(HouseholdStatus.Vacated, (await app.InDbAsync(db => db.Households.AsNoTracking().SingleAsync(h => h.Id == household.Id))).Status);
    }

    [Fact]
    public async Task A_failed_transfer_is_owed_again_and_the_same_slip_is_never_booked_twice()
    {
        var household = await app.SignedForMoneyAsync(300_000m);
        var account = await app.ReceiveAsync(600_000m, "BR-FAIL");
        var first = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, 300_000m)));
        await app.PayAsync(first.Id, new RecordTransfers.Answer(first.Lines[0].Id, null, "账号已销户"));

        var again = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, 300_000m)));
        var known = await app.InDbAsync(db => db.PaymentLines.Where(l => l.BankSlip != null).Select(l => l.BankSlip!).FirstAsync());
        var refused = await Refused.WithAsync<PaymentSlipUsed>(() => app.PayAsync(again.Id,
            new RecordTransfers.Answer(again.Lines[0].Id, known, null)));

        Assert.Equal(known, refused.Slip);
        Assert.Equal(PaymentLineStatus.Open, (await app.BatchAsync(again.Id)).Lines[0].Status);
        await Refused.WithAsync<PaymentSlipUsed>(() => app.ReceiveAsync(1m, "BR-FAIL"));
    }

    [Fact]
    public async Task A_supplement_that_lowers_the_total_stops_a_batch_that_was_drawn_up_before_it()
    {
        var household = await app.SignedForMoneyAsync(200_000m);
        var account = await app.ReceiveAsync(200_000m, "BR-LOWER");
        var id = await app.PrepareAsync(account.Id, Hands.LineOf(household, 200_000m));
        var batch = await app.BatchAsync(id);
        await app.InDbAsync(db => db.Households.Where(h => h.Id == household.Id).ExecuteUpdateAsync(s => s.SetProperty(h => h.AgreedFen, 199_999_99)));
        await app.ByAsync<MoveBatchHandler>("kuaiji", h => h.HandleAsync(new(id, batch.Version, BatchStatus.Checked), default));

        await Refused.WithAsync<OverOutstanding>(() => app.ByAsync<ApproveBatchHandler>("shuji",
            h => h.HandleAsync(new(id, batch.Version + 1, batch.Total), default)));
    }

    [Fact]
    public async Task The_planted_money_households_were_paid_in_full_before_they_moved_out()
    {
        var faults = await app.InDbAsync(async db =>
        {
            var paid = (await db.PaymentLines.Where(l => l.Status == PaymentLineStatus.Paid).ToListAsync()).ToLookup(l => l.HouseholdId);
            var households = await db.Households.AsNoTracking().Where(h => h.Method == CompensationMethod.Money && h.IsDemonstration && h.VacatedOn < new DateOnly(2020, 10, 31)).ToListAsync();
            Assert.NotEmpty(households);
            return households.Where(h => paid[h.Id].Sum(l => l.AmountFen) != h.AgreedFen || paid[h.Id].Any(l => l.PaidOn > h.VacatedOn || l.PaidOn < h.SignedOn)).Select(h => h.Code).ToList();
        });

        Assert.Empty(faults);
    }
}

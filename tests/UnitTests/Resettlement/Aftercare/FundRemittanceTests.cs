using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

public sealed class FundRemittanceTests
{
    private static readonly DateOnly Day = Some.March;

    private static FundRemittance Remitted() =>
        FundRemittance.Of(1, new("DJ-2020-0001", "维修资金", Money.FromYuan(100), Day, "基金中心", "FR1"), Money.FromYuan(100), Some.Clerk);

    [Fact]
    public void A_wrong_remittance_is_taken_off_by_a_counter_entry_of_another_person()
    {
        var wrong = Remitted();
        var counter = wrong.Reverse("DJ-2020-0002", Day.AddDays(2), " 金额登错 ", Some.Accountant);

        Assert.Equal(("DJ-2020-0002", wrong.Id, wrong.Amount, "金额登错", null), (counter.Number, counter.ReversesId!.Value, counter.Amount, counter.Reason, counter.BankSlip));
        Assert.Equal((Some.Accountant.AccountId, wrong.Fund), (counter.RecordedById!.Value, counter.Fund));
    }

    [Fact]
    public void It_is_not_undone_by_who_recorded_it_nor_without_a_reason_nor_before_its_day_nor_twice()
    {
        var wrong = Remitted();

        Refused.With<SignedBySamePerson>(() => wrong.Reverse("DJ-2020-0002", Day, "登错", Some.Clerk));
        Refused.With<RemittanceReversalWithoutReason>(() => wrong.Reverse("DJ-2020-0002", Day, " ", Some.Accountant));
        Refused.With<RemittanceReversalTooEarly>(() => wrong.Reverse("DJ-2020-0002", Day.AddDays(-1), "登错", Some.Accountant));
        var counter = wrong.Reverse("DJ-2020-0002", Day, "登错", Some.Accountant);
        Refused.With<RemittanceNotStanding>(() => counter.Reverse("DJ-2020-0003", Day, "再来", Some.Secretary));
    }
}

using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

public sealed class DisputeTests
{
    private static readonly DateOnly Day = Disputes.Day;

    [Fact]
    public void A_home_in_dispute_is_not_handed_over_and_the_sentence_names_the_case()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net, Some.Today, "YS1", Some.Clerk, InstalmentTerms.AtOnce);
        Disputes.Open(allocation);

        Assert.Contains("ZY-2020-0001", Refused.With<AllocationInDispute>(() => allocation.HandOver(Some.Today)).Message, StringComparison.Ordinal);
        Assert.Equal((AllocationStage.Paid, SettlementDirection.Pay), (allocation.Stage, statement.Direction));
    }

    [Fact]
    public void A_home_in_dispute_is_not_released_and_so_not_given_to_another_household()
    {
        var home = Some.Home();
        var allocation = Some.Allocation(home);
        Disputes.Open(allocation);

        Refused.With<AllocationInDispute>(() => allocation.Release(Some.Today, "另选一套"));
        Refused.With<HomeAlreadyAllocated>(() => Some.Allocation(home));
    }

    [Fact]
    public void Closing_the_case_frees_the_home()
    {
        var allocation = Some.Allocation();
        var dispute = Disputes.Open(allocation);
        Assert.Equal((DisputeReason.MeasuredAreaBigger, "ZY-2020-0001"), (allocation.Dispute!.Value, allocation.DisputeNumber));
        dispute.Close(DisputeStatus.Withdrawn, Day.AddDays(1), "户主撤回", Some.Secretary);

        Assert.Null(allocation.Dispute);
        Assert.Null(allocation.DisputeNumber);
        allocation.Release(Some.Today, "另选一套");
        Assert.Equal(AllocationStage.Released, allocation.Stage);
    }

    [Fact]
    public void One_case_is_open_at_a_time()
    {
        var allocation = Some.Allocation();
        Disputes.Open(allocation);

        Refused.With<DisputeOpenAlready>(() => DisputeCase.Open(allocation, Disputes.Opening(number: "ZY-2020-0002"), Some.Clerk));
    }

    [Theory]
    [InlineData(null, "周调解")]
    [InlineData("实测面积偏大", " ")]
    public void A_case_has_a_claim_and_an_owner(string? claim, string? owner)
    {
        var allocation = Some.Allocation();

        Refused.With<DisputeWordMissing>(() => DisputeCase.Open(allocation, Disputes.Opening(claim: claim, owner: owner), Some.Clerk));
        Assert.Null(allocation.DisputeNumber);
    }

    [Fact]
    public void An_agreement_has_its_record_of_mediation()
    {
        var dispute = Disputes.Open(Some.Allocation());
        dispute.Mediate(Day.AddDays(1), "户主、调解员", "各说各的", agreed: false, Some.Clerk);
        Refused.With<DisputeNotAgreed>(() => dispute.Close(DisputeStatus.Agreed, Day.AddDays(2), "按复测面积办", Some.Clerk));
        dispute.Mediate(Day.AddDays(2), "户主、调解员", "同意复测", agreed: true, Some.Clerk);
        dispute.Close(DisputeStatus.Agreed, Day.AddDays(2), "按复测面积办", Some.Clerk);

        Assert.Equal((DisputeStatus.Agreed, 3), (dispute.Status, dispute.Records.Count));
        Refused.With<DisputeClosed>(() => dispute.Mediate(Day.AddDays(3), "户主", "又来了", false, Some.Clerk));
    }

    [Fact]
    public void A_closed_case_comes_up_again_as_a_new_one()
    {
        var before = Disputes.Open(Some.Allocation());
        Refused.With<DisputeOpenAlready>(() => DisputeCase.Reopen(before, Disputes.Opening(number: "ZY-2020-0002"), Some.Clerk));
        before.Close(DisputeStatus.Decided, Day, "不予支持", Some.Clerk);
        var again = DisputeCase.Reopen(before, Disputes.Opening(number: "ZY-2020-0002"), Some.Clerk);

        Assert.Equal(("ZY-2020-0002", DisputeStatus.Decided, before.Id), (again.Number, before.Status, again.ReopensId));
    }

    [Fact]
    public void A_level_only_goes_up_with_an_owner_and_a_term_of_its_own()
    {
        var dispute = Disputes.Open(Some.Allocation());
        dispute.Escalate(DisputeLevel.Street, Day.AddDays(1), "王科长", Day.AddDays(60), "村里调解不成", Some.Secretary);

        Assert.Equal((DisputeLevel.Street, "王科长", Day.AddDays(60)), (dispute.Level, dispute.Owner, dispute.DueOn));
        Refused.With<DisputeLevelNotHigher>(() => dispute.Escalate(DisputeLevel.Village, Day.AddDays(2), "李", Day.AddDays(90), "退回", Some.Secretary));
    }

    [Fact]
    public void The_clock_of_a_petition_runs_on_and_begins_with_the_acceptance()
    {
        var dispute = Disputes.Open(Some.Allocation(), DisputeSource.Petition);
        Assert.Equal(Day.AddDays(15), dispute.ClockOn);
        dispute.Accept(Day.AddDays(3), Some.Secretary);
        Assert.Equal(Day.AddDays(60), dispute.ClockOn);
        dispute.Escalate(DisputeLevel.Street, Day.AddDays(5), "王科长", Day.AddDays(200), "村里调解不成", Some.Secretary);

        Assert.Equal(Day.AddDays(60), dispute.DueOn);
        Refused.With<DisputeNotToAccept>(() => dispute.Accept(Day.AddDays(6), Some.Secretary));
        Refused.With<DisputeNotToAccept>(() => Disputes.Open(Some.Allocation()).Accept(Day, Some.Secretary));
    }

    [Fact]
    public void A_petition_is_put_off_once_for_a_reason_that_the_petitioner_is_told()
    {
        var dispute = Disputes.Open(Some.Allocation(), DisputeSource.Petition);
        Refused.With<DisputeNotToExtend>(() => dispute.Extend(Extension(), Some.Secretary)); // not taken up yet
        dispute.Accept(Day.AddDays(3), Some.Secretary);
        dispute.Extend(Extension(), Some.Secretary);

        Assert.Equal((Day.AddDays(60), Day.AddDays(90), Day.AddDays(90)), (dispute.ExtendedFrom!.Value, dispute.DueOn, dispute.ClockOn!.Value));
        Assert.Equal([DisputeAct.Accepted, DisputeAct.Extended, DisputeAct.ExtensionTold], dispute.Records.Select(r => r.Act));
        Assert.Contains("户籍核实", dispute.Records[1].Words, StringComparison.Ordinal);
        Refused.With<DisputeNotToExtend>(() => dispute.Extend(Extension(on: 12), Some.Secretary));
        Refused.With<DisputeNotToExtend>(() => Disputes.Open(Some.Allocation()).Extend(Extension(), Some.Secretary)); // not a petition
    }

    [Fact]
    public void A_petition_is_put_off_in_time_and_for_no_longer_than_the_rule()
    {
        var dispute = Disputes.Open(Some.Allocation(), DisputeSource.Petition);
        dispute.Accept(Day.AddDays(3), Some.Secretary);

        Refused.With<DisputeExtensionTooLong>(() => dispute.Extend(Extension(days: 31), Some.Secretary));
        Refused.With<DisputeExtensionTooLong>(() => dispute.Extend(Extension(days: 0), Some.Secretary));
        Refused.With<DisputeExtensionTooLate>(() => dispute.Extend(Extension(on: 61), Some.Secretary));
        Refused.With<DisputeStepTooEarly>(() => dispute.Extend(Extension(on: 2), Some.Secretary));
        Refused.With<DisputeStepTooEarly>(() => dispute.Extend(Extension() with { ToldOn = Day.AddDays(9) }, Some.Secretary));
        Refused.With<DisputeWordMissing>(() => dispute.Extend(Extension() with { Why = " " }, Some.Secretary));
        Refused.With<DisputeWordMissing>(() => dispute.Extend(Extension() with { Told = null }, Some.Secretary));
        Assert.Equal((Day.AddDays(60), 1), (dispute.DueOn, dispute.Records.Count)); // nothing of it stuck
    }

    private static DisputeExtension Extension(int on = 10, int days = 30) => new(Day.AddDays(on), days, 30, "要等户籍核实", Day.AddDays(on + 1), "书面告知，户主签收");

    [Fact]
    public void Lines_of_the_record_are_in_the_order_of_their_days()
    {
        var dispute = Disputes.Open(Some.Allocation());
        Refused.With<DisputeStepTooEarly>(() => dispute.Remind(Day.AddDays(-1), "抓紧办", Some.Secretary));
        dispute.Remind(Day.AddDays(4), "抓紧办", Some.Secretary);

        Refused.With<DisputeStepTooEarly>(() => dispute.Mediate(Day.AddDays(3), "户主", "来过", false, Some.Clerk));
    }
}

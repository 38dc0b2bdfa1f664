using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Progress;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class WaitingReasonTests
{
    private static readonly DateOnly On = new(2020, 10, 31);

    private static WaitingPaper Paper(DateOnly? checkedOn = null, DateOnly? approvedOn = null, int payIn = 10, SettlementDirection direction = SettlementDirection.Pay) =>
        new("FGC-2020-0009", "李建国", checkedOn, approvedOn, On.AddDays(payIn), direction);

    private static WaitingFacts Facts(WaitingPaper? paper = null, WaitingDispute? dispute = null, string? note = null, bool measured = true, int dueIn = 10, DateOnly? paidOn = null) =>
        new(On, dispute, note, measured, On.AddDays(dueIn), paper, paidOn);

    [Fact]
    public void A_dispute_comes_before_everything_else() =>
        Assert.Equal("争议：人口认定（ZY-2020-0007，要求计入出嫁女）", WaitingReason.Of(Facts(measured: false, dispute: new("ZY-2020-0007", DisputeReason.Headcount, "要求计入出嫁女"), note: "等代表会议意见")));

    [Fact]
    public void Part_of_the_money_is_told_with_what_is_still_missing() => Assert.Equal("已交 60000.00元，还差 40000.00元，等待交款，期限 2020-11-10", WaitingReason.Of(Facts(
        Paper(On.AddDays(-20), On.AddDays(-20)) with { Net = Money.FromYuan(100_000m), Received = Money.FromYuan(60_000m) })).Replace(",", "", StringComparison.Ordinal).Replace(" 元", "元", StringComparison.Ordinal));

    [Fact]
    public void Without_a_survey_report_nothing_can_be_worked_out() => Assert.Equal("等实测面积", WaitingReason.Of(Facts(measured: false, dueIn: -5)));

    [Fact]
    public void A_statement_on_its_way_says_whose_signature_is_missing()
    {
        Assert.Equal("结算单 FGC-2020-0009 已由李建国制单，待复核", WaitingReason.Of(Facts(Paper())));
        Assert.Equal("结算单 FGC-2020-0009 已由李建国制单，待审批", WaitingReason.Of(Facts(Paper(checkedOn: On))));
        Assert.Equal("结算单 FGC-2020-0009 已由李建国制单，待复核", WaitingReason.Of(Facts(Paper(checkedOn: On.AddDays(1), approvedOn: On.AddDays(2))))); // signed later than that day
    }

    [Theory]
    [InlineData(10, "等待制单，期限 2020-11-10", 0)]
    [InlineData(0, "等待制单，期限 2020-10-31", 0)]
    [InlineData(-1, "超过开单期限 1 天，还没有制单", 1)]
    public void A_case_without_statement_is_late_from_the_day_after_its_limit(int dueIn, string words, int late)
    {
        Assert.Equal(words, WaitingReason.Of(Facts(dueIn: dueIn)));
        Assert.Equal(late, WaitingReason.DaysLate(Facts(dueIn: dueIn)));
    }

    [Theory]
    [InlineData(SettlementDirection.Pay, 3, "等待交款，期限 2020-11-03")]
    [InlineData(SettlementDirection.Pay, -3, "超过交款期限 3 天")]
    [InlineData(SettlementDirection.Refund, 3, "等待退款，期限 2020-11-03")]
    [InlineData(SettlementDirection.Refund, -3, "等待退款，超过期限 3 天")]
    [InlineData(SettlementDirection.Even, 3, "两清，等户主签字确认")]
    public void An_open_statement_says_what_is_waited_for(SettlementDirection direction, int payIn, string words) =>
        Assert.Equal(words, WaitingReason.Of(Facts(Paper(On.AddDays(-20), On.AddDays(-20), payIn, direction))));

    [Fact]
    public void What_is_settled_waits_for_the_keys_and_is_not_late()
    {
        var facts = Facts(Paper(On.AddDays(-40), On.AddDays(-40), -10), paidOn: On.AddDays(-30));

        Assert.Equal(("已结清，等待交钥匙", 0), (WaitingReason.Of(facts), WaitingReason.DaysLate(facts)));
    }
}

using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

public sealed class KeyHandOverTests
{
    private const string Head = "王小明";
    private static readonly DateOnly Day = Some.March.AddDays(14);

    private static readonly HandOverSheet Good = new([new("门窗", true), new("给水", false, "龙头滴水")], 1.2m, 30m, 0m, 5, null, null, false, []);

    private static Allocation Settled()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net, Some.March.AddDays(12), "YS1", Some.Clerk, InstalmentTerms.AtOnce);
        return allocation;
    }

    private static KeyHandOver Give(Allocation allocation, HandOverSheet sheet) => KeyHandOver.Give(allocation, "JF-2020-0001", sheet, Head, Some.Clerk, Day);

    [Fact]
    public void Keys_go_out_with_the_record_of_what_was_seen()
    {
        var allocation = Settled();
        var record = Give(allocation, Good);

        Assert.Equal((AllocationStage.HandedOver, Day, Head), (allocation.Stage, allocation.HandedOverOn!.Value, record.ReceivedBy));
        Assert.Equal(Good.Items, record.CheckedItems);
    }

    [Fact]
    public void Keys_before_payment_are_refused() => Refused.With<KeysBeforePayment>(() => Give(Some.Allocation(), Good));

    [Fact]
    public void Every_item_is_looked_at()
    {
        var allocation = Settled();

        Refused.With<HandOverItemOpen>(() => Give(allocation, Good with { Items = [new("门窗", true), new("燃气", null)] }));
        Refused.With<HandOverItemOpen>(() => Give(allocation, Good with { Items = [] }));
        Assert.Equal(AllocationStage.Paid, allocation.Stage);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.234)]
    [InlineData(99999999)]
    public void A_meter_reads_what_a_meter_can_read(double water) => Refused.With<MeterReadingNotValid>(() => Give(Settled(), Good with { Water = (decimal)water }));

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void There_are_keys_and_not_too_many(int keys) => Refused.With<KeyCountNotValid>(() => Give(Settled(), Good with { KeyCount = keys }));

    [Fact]
    public void Somebody_else_receives_them_by_a_mandate_only()
    {
        Refused.With<ReceiverWithoutMandate>(() => Give(Settled(), Good with { ReceivedBy = "王小红" }));

        Assert.Equal("王小红", Give(Settled(), Good with { ReceivedBy = "王小红", Mandate = "委托 1 号" }).ReceivedBy);
    }

    [Fact]
    public void Serious_defects_hold_the_keys_until_the_household_chooses()
    {
        var allocation = Settled();
        var sheet = Good with { Defects = [new(DefectKind.Leak, true, "渗水", Day.AddDays(7)), new(DefectKind.Wall, false, "空鼓", Day.AddDays(30))] };
        Refused.With<KeysWithSeriousDefects>(() => Give(allocation, sheet));
        Assert.Equal(AllocationStage.Paid, allocation.Stage);

        var record = Give(allocation, sheet with { AcceptsSeriousDefects = true });
        Assert.Equal((true, 2), (record.AcceptsSeriousDefects, record.Defects.Count));
        Assert.False(Give(Settled(), Good with { AcceptsSeriousDefects = true }).AcceptsSeriousDefects, "there was nothing to accept");
    }

    [Fact]
    public void A_defect_is_closed_by_a_second_look_and_not_by_the_repair()
    {
        var defect = Give(Settled(), Good with { Defects = [new(DefectKind.Wall, false, "空鼓", Day.AddDays(30))] }).Defects[0];
        Refused.With<DefectStepNotAllowed>(() => defect.CheckAgain(true, Day, Day.AddDays(30), Some.Clerk));
        Refused.With<DefectStepTooEarly>(() => defect.RecordRepair(Day.AddDays(-1), "已修"));
        defect.RecordRepair(Day.AddDays(3), "已修");
        defect.CheckAgain(false, Day.AddDays(4), Day.AddDays(34), Some.Clerk);
        Assert.Equal((DefectStatus.Open, 1, Day.AddDays(34)), (defect.Status, defect.Failures, defect.RepairBy));
        defect.RecordRepair(Day.AddDays(5), "重修");
        defect.CheckAgain(true, Day.AddDays(6), Day.AddDays(36), Some.Clerk);

        Assert.Equal(DefectStatus.Closed, defect.Status);
        Refused.With<DefectStepNotAllowed>(() => defect.RecordRepair(Day.AddDays(7), "又修"));
    }
}

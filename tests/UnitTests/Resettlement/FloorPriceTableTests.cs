using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Prices;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>楼层差价表: versions with validity, no floor left out, no gap guessed over.</summary>
public sealed class FloorPriceTableTests
{
    private static readonly DateOnly January = new(2020, 1, 1);

    [Fact]
    public void The_table_of_the_day_counts()
    {
        var building = Some.Building();
        var first = FloorPriceTable.Adopt(building, January, "文件一", Rows(11, 20m), isDemonstration: true);
        var second = first.ReplaceWith(building, new(2020, 7, 1), "文件二", Rows(11, 30m), isDemonstration: true);
        Assert.Equal(20m, FloorPriceTable.Of(Some.Home(), [first, second], new(2020, 6, 30)).Adjustment.Value);
        Assert.Equal(30m, FloorPriceTable.Of(Some.Home(), [first, second], new(2020, 7, 1)).Adjustment.Value);
        Assert.Equal((2, new DateOnly(2020, 6, 30)), (second.Edition, first.ValidTo));
    }

    [Fact]
    public void A_day_without_a_table_is_refused_where_the_building_has_tables() =>
        Refused.With<FloorPricesGap>(() => FloorPriceTable.Of(Some.Home(), [Table()], new(2019, 12, 31)));

    [Fact]
    public void A_building_without_tables_goes_by_the_home()
    {
        var home = Some.Home();
        home.AdjustFloorPrice(FloorAdjustment.PerSqm(UnitPrice.FromYuan(-20m)), Some.March, "测试");
        Assert.Equal("-20.00", StatementDraft.For(home, Some.Share(), Some.Rules()).Inputs.Units[0].FloorValue);
    }

    [Fact]
    public void Every_floor_has_its_row()
    {
        Refused.With<FloorPricesIncomplete>(() => FloorPriceTable.Adopt(Some.Building(), January, "文件", Rows(10, 20m), isDemonstration: true));
        Refused.With<FloorPriceOutside>(() => FloorPriceTable.Adopt(Some.Building(), January, "文件", Rows(12, 20m), isDemonstration: true));
        Refused.With<FloorPricesIncomplete>(() => FloorPriceTable.Adopt(Some.Building(), January, "文件", [.. Rows(10, 20m), .. Rows(1, 20m)], isDemonstration: true));
    }

    [Fact]
    public void A_new_table_begins_after_the_old_one_and_says_where_it_comes_from()
    {
        Refused.With<FloorPricesTooEarly>(() => Table().ReplaceWith(Some.Building(), January, "文件", Rows(11, 1m), isDemonstration: true));
        Refused.With<WordsMissing>(() => FloorPriceTable.Adopt(Some.Building(), January, " ", Rows(11, 1m), isDemonstration: true));
    }

    private static FloorPriceTable Table() => FloorPriceTable.Adopt(Some.Building(), January, "文件", Rows(11, 20m), isDemonstration: true);

    private static FloorPriceRow[] Rows(int floors, decimal yuan) =>
        [.. Enumerable.Range(1, floors).Select(f => new FloorPriceRow(f, FloorAdjustment.PerSqm(UnitPrice.FromYuan(yuan))))];
}

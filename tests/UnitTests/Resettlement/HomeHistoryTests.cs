using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class HomeHistoryTests
{
    [Fact]
    public void A_new_home_begins_its_history_free_on_the_day_it_was_registered()
    {
        var first = Some.Home().Changes[0];

        Assert.Equal((HomeFact.State, null, "Free", Some.Day), (first.What, first.Before, first.After, first.On));
    }

    [Fact]
    public void Giving_away_and_taking_back_leave_a_row_each_with_the_paper_they_rest_on()
    {
        var home = Some.Home();
        var allocation = Some.Allocation(home);
        allocation.Release(Some.March.AddDays(3), "户主改选");

        Assert.Equal(
            [("Free", "Allocated", Some.March, "AZ-2020-0001 分配给 D03-017"), ("Allocated", "Free", Some.March.AddDays(3), "AZ-2020-0001 退回：户主改选")],
            home.Changes.Where(c => c.What == HomeFact.State).Skip(1).Select(c => (c.Before!, c.After, c.On, c.Reason!)));
    }

    [Fact]
    public void An_area_that_stays_the_same_leaves_no_row()
    {
        var home = Some.Home(95.35m);
        home.Measure(FloorArea.FromSquareMetres(95.35m), Some.March);
        home.Measure(FloorArea.FromSquareMetres(95.40m), Some.March, "测绘2020-9");

        Assert.Equal([(null, "9535"), ("9535", "9540")], home.Changes.Where(c => c.What == HomeFact.MeasuredArea).Select(c => (c.Before, c.After)));
    }

    [Fact]
    public void A_supplement_that_is_approved_writes_the_new_area_with_its_number()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net.Abs, Some.March.AddDays(12), "S1", Some.Clerk, InstalmentTerms.AtOnce);
        var supplement = Statement.PrepareSupplement(statement, FloorArea.FromSquareMetres(95.85m), new("FGB-2020-0001", Some.March.AddDays(20), Some.March.AddDays(50), Some.Clerk));
        supplement.Check(Some.Accountant, Some.March.AddDays(20));
        supplement.Approve(Some.Secretary, Some.March.AddDays(21), Some.March.AddDays(51));

        var last = allocation.Home.Changes[^1];
        Assert.Equal((HomeFact.MeasuredArea, "9585", Some.March.AddDays(21), "补充结算单 FGB-2020-0001"), (last.What, last.After, last.On, last.Reason));
    }

    [Fact]
    public void Nothing_is_dated_before_the_last_change_of_state()
    {
        var home = Some.Home();
        home.ChangeState(HomeState.Frozen, "渗水", Some.March);
        home.ChangeState(HomeState.Free, null, Some.March.AddDays(1));

        Refused.With<HomeStepTooEarly>(() => Some.Allocation(home)); // given on the day it was still frozen
        Assert.Equal(HomeState.Free, home.State);
    }

    [Fact]
    public void What_a_household_chose_can_not_be_described_anew()
    {
        var home = Some.Home();
        Some.Allocation(home);

        Refused.With<HomeFixed>(() => home.Describe("四室两厅", FloorArea.FromSquareMetres(120m), null));
    }

    [Theory]
    [InlineData(HomeFact.State, "TemporaryHousing", "临时周转")]
    [InlineData(HomeFact.MeasuredArea, "9535", "95.35㎡")]
    [InlineData(HomeFact.FloorPrice, "YuanPerSqm -20", "每平方米 -20.00 元")]
    [InlineData(HomeFact.FloorPrice, "Percent 0.07", "单价 +7%")]
    [InlineData(HomeFact.FloorPrice, "None", "无")]
    [InlineData(HomeFact.State, null, "—")]
    public void A_kept_value_is_told_in_words(HomeFact what, string? kept, string words) => Assert.Equal(words, what.Words(kept));

    [Fact]
    public void Every_state_and_orientation_has_its_word()
    {
        Assert.Equal("空闲 冻结 锁定 已选 临时周转 失效", string.Join(' ', Enum.GetValues<HomeState>().Select(s => s.Label())));
        Assert.Equal(Enum.GetValues<HomeOrientation>().Length, Enum.GetValues<HomeOrientation>().Select(o => o.Label()).Distinct().Count());
    }

    [Fact]
    public void A_changed_price_is_kept_in_one_spelling()
    {
        var home = Some.Home();
        home.AdjustFloorPrice(FloorAdjustment.PerSqm(UnitPrice.FromYuan(-20m)), Some.March);

        Assert.Equal(("None", "YuanPerSqm -20"), (home.Changes[^1].Before, home.Changes[^1].After));
    }
}

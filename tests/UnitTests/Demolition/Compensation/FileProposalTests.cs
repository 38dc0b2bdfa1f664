using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>The compensation sheet beside the household's file: what differs is said with both figures, what can't be taken over with its reason.</summary>
public sealed class FileProposalTests
{
    private static readonly Household Household = Sample.At(HouseholdStatus.Appraised);

    private static readonly CompensationPolicy Policy = CompensationPolicy.Adopt(Sample.Village, null, new("BCFA-2020", "测试方案", "演示", new(2020, 1, 1), IsDemonstration: true), Some.Terms,
        [
            .. Some.Rates.Where(r => r.Code is not (CompensationCode.SharedItem or CompensationCode.Attachment)), new(CompensationCode.Attachment, RateBasis.PerItem, "水井", 1_200, "口"),
            new(CompensationCode.Attachment, RateBasis.PerItem, "砖围墙", 180, "米"), new(CompensationCode.Attachment, RateBasis.PerItem, "水泥场地", 65, "㎡"),
            new(CompensationCode.SelfDemolition, RateBasis.PerSquareMetre, "违建自行拆除补助", 60, "㎡"),
        ], []);

    private static readonly CompensationInput Sheet = Some.Input with
    {
        Area = FloorArea.FromSquareMetres(101.20m),
        Items = [new(CompensationCode.Decoration, "装饰装修", 1, Money.FromYuan(36_500m)), new(CompensationCode.Attachment, "砖围墙", 18), new(CompensationCode.Attachment, "水井", 1)],
    };

    [Fact]
    public void A_wall_of_14_metres_in_the_file_and_18_in_the_sheet_is_said_with_both_figures_and_filled_in()
    {
        var proposal = Propose(Asset("砖围墙", "米", 10), Asset("砖围墙", "米", 4), Asset("水井", "口", 1));

        Assert.Equal(["砖围墙：户档案 14 米，测算单 18 米。"], proposal.Differences.Select(d => d.Sentence));
        Assert.Equal(14m, Assert.Single(proposal.Input.Items, i => i.Name == "砖围墙").Quantity);
        Assert.Equal(Money.FromYuan(36_500m), Assert.Single(proposal.Input.Items, i => i.Code == CompensationCode.Decoration).Appraised);
        Assert.True(FileProposal.Of(Policy, proposal.Input, File([], Asset("砖围墙", "米", 14), Asset("水井", "口", 1))).Agrees);
    }

    [Fact]
    public void What_one_of_them_does_not_have_is_said_as_missing()
    {
        var proposal = Propose(Asset("砖围墙", "米", 18), Asset("水泥场地", "平方米", 30.5m));

        Assert.Equal(["水井：户档案没有，测算单 1 口。", "水泥场地：户档案 30.5 ㎡，测算单没有。"], proposal.Differences.Select(d => d.Sentence));
        Assert.DoesNotContain(proposal.Input.Items, i => i.Name == "水井");
    }

    [Fact]
    public void What_is_unconfirmed_unknown_to_the_plan_or_in_another_unit_is_not_counted_and_the_reason_is_said()
    {
        var proposal = Propose(Asset("砖围墙", "米", 18), Asset("水井", "口", 1), Asset("金鱼缸", "个", 1), Asset("水泥场地", "块", 2), Asset("水井", "口", 2, confirmed: false));

        Assert.True(proposal.Agrees);
        Assert.Equal(3, proposal.NotTaken.Count);
        Assert.Contains(proposal.NotTaken, n => n.Contains("金鱼缸", StringComparison.Ordinal) && n.Contains("没有这个名称的标准", StringComparison.Ordinal));
        Assert.Contains(proposal.NotTaken, n => n.Contains("按“块”登记，方案按“㎡”计价", StringComparison.Ordinal));
        Assert.Contains(proposal.NotTaken, n => n.Contains("还没有现场复核", StringComparison.Ordinal));
    }

    [Fact]
    public void Illegal_buildings_give_the_area_of_the_subsidy_for_pulling_them_down()
    {
        var shed = HouseholdBuilding.Record(Household, 2, new(BuildingUse.Annex, BuildingStructure.BrickTimber, 1, null, null, null, null, FloorArea.Zero, FloorArea.FromSquareMetres(12.5m)), Sample.Today);
        shed.Recognise(new(BuildingLegality.RecognisedUnlawful, FloorArea.Zero, "无批准手续", "认定小组", Sample.Today, Sample.Today), Sample.Today);

        var proposal = FileProposal.Of(Policy, Sheet with { Items = [] }, File([shed]));

        Assert.Equal("违建自行拆除补助：户档案 12.5 ㎡，测算单没有。", Assert.Single(proposal.Differences).Sentence);
        Assert.Equal(12.5m, Assert.Single(proposal.Input.Items).Quantity);
    }

    [Fact]
    public void Without_an_inventory_the_sheet_keeps_its_items_and_area_and_value_follow_survey_and_appraisal()
    {
        var proposal = FileProposal.Of(Policy, Sheet with { Area = FloorArea.FromSquareMetres(98.40m) }, File([]));

        Assert.Equal("认定面积：户档案 101.2 ㎡，测算单 98.4 ㎡。", Assert.Single(proposal.Differences).Sentence);
        Assert.Equal(3, proposal.Input.Items.Count);
        Assert.Equal(FloorArea.FromSquareMetres(101.20m), proposal.Input.Area);
    }

    [Fact]
    public void A_report_that_adds_up_to_the_value_is_taken_building_by_building()
    {
        var file = File([]) with { Appraisal = [new("1号房屋", FloorArea.FromSquareMetres(98.40m), UnitPrice.FromYuan(5_230m))] };

        var house = Assert.Single(FileProposal.Of(Policy, Sheet, file).Input.Houses);

        Assert.Equal(("1号房屋", UnitPrice.FromYuan(5_230m)), (house.Name, house.Price));
    }

    private static FileProposal Propose(params HouseholdAsset[] assets) => FileProposal.Of(Policy, Sheet, File([], assets));

    private static FileOfCompensation File(HouseholdBuilding[] buildings, params HouseholdAsset[] assets) =>
        new(Household.RecognisedArea, Household.AppraisedValue, buildings, assets, []);

    private static HouseholdAsset Asset(string name, string unit, decimal quantity, bool confirmed = true)
    {
        var asset = HouseholdAsset.Record(Household, new(AssetKind.Attachment, null, name, unit, quantity, AssetCondition.Fair, "院内", "张丈量", Sample.Today), Sample.Today);
        if (confirmed)
        {
            asset.Confirm("李复核", Sample.Today, Sample.Today);
        }

        return asset;
    }
}

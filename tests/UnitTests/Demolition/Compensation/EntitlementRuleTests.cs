using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>Who gets what.</summary>
public sealed class EntitlementRuleTests
{
    [Theory]
    [InlineData("2020-02-01", "19,680.00")]
    [InlineData("2020-03-31", "19,680.00")]
    [InlineData("2020-01-31", "0.00")]
    [InlineData("2020-04-01", "0.00")]
    public void An_award_is_whole_within_its_days_and_nothing_outside(string day, string award)
    {
        var result = Some.Of(CompensationMethod.Money, Some.Input with { SignOn = DateOnly.Parse(day, CultureInfo.InvariantCulture) });

        Assert.Equal(award, result.Of(CompensationCode.Award).ToString());
        Assert.Equal(award == "0.00", result.Denied.Any(d => d.Code == CompensationCode.Award && d.Why.Contains("不计", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_subsidy_goes_to_the_persons_of_its_group_only()
    {
        var ill = Some.Input with { Cared = [new(CareGroup.SeriousIllness, 2), new(CareGroup.Hardship, 4)] };

        Assert.Equal(("0.00", "10,000.00"),
            (Some.Of(CompensationMethod.Money).Of(CompensationCode.Subsidy).ToString(), Some.Of(CompensationMethod.Money, ill).Of(CompensationCode.Subsidy).ToString()));
    }

    [Fact]
    public void An_illegal_building_gets_no_value_and_labour_only_where_the_policy_has_it()
    {
        var found = Some.Input with { Items = [new(CompensationCode.SelfDemolition, "西侧披屋", 20)] };
        var with = Some.Policy(new RateEntry(CompensationCode.SelfDemolition, RateBasis.PerSquareMetre, "违建自行拆除补助", 60, "㎡"));

        var (none, labour) = (Some.Of(CompensationMethod.Money, found), Some.Of(CompensationMethod.Money, found, with));

        Assert.Equal("0.00", none.Of(CompensationCode.SelfDemolition).ToString());
        Assert.Contains(none.Denied, d => d.Why.Contains("不予补偿", StringComparison.Ordinal));
        Assert.Equal("1,200.00", labour.Of(CompensationCode.SelfDemolition).ToString());
        Assert.Equal(none.Of(CompensationCode.HouseValue), labour.Of(CompensationCode.HouseValue));
    }

    [Theory]
    [InlineData(3_000, 6, 3, "25,731.60")] // 18,000 is below the floor of 5 %
    [InlineData(6_000, 6, 3, "36,000.00")]
    [InlineData(6_000, 6, 2, "25,731.60")] // above it, but not proven for three years
    public void Business_loss_is_the_floor_unless_more_is_proven(int profit, int months, int years, string paid)
    {
        var shop = Some.Input with { Business = new("小卖部", Money.FromYuan(profit), months, years) };

        Assert.Equal(paid, Some.Of(CompensationMethod.Money, shop).Of(CompensationCode.BusinessLoss).ToString());
    }

    [Fact]
    public void A_shared_item_is_divided_and_a_counted_one_multiplied()
    {
        var policy = Some.Policy(new RateEntry(CompensationCode.SharedItem, RateBasis.Shared, "公用水泵房", 10_000, "户").Among(3));
        var result = Some.Of(CompensationMethod.Money, Some.Input with { Items = [new(CompensationCode.Attachment, "水井", 2)] }, policy);

        Assert.Equal(("3,333.33", "2,400.00"), (result.Of(CompensationCode.SharedItem).ToString(), result.Of(CompensationCode.Attachment).ToString()));
    }

    [Fact]
    public void What_the_policy_has_no_rate_for_is_refused_not_guessed()
    {
        Refused.With<RateMissing>(() => Some.Of(CompensationMethod.Money, Some.Input with { Items = [new(CompensationCode.Crop, "茶园", 5)] }));
        Refused.With<ItemNotAppraised>(() => Some.Of(CompensationMethod.Money, Some.Input with { Items = [new(CompensationCode.Decoration, "装修", 1)] }));
        Refused.With<MethodNotChosen>(() => Some.Of(CompensationMethod.Undecided));
        Refused.With<HouseNotAppraised>(() => Some.Of(CompensationMethod.Money, Some.Input with { Houses = [] }));
        Refused.With<NotAHouseholdsMoney>(() => Some.Of(CompensationMethod.Money, Some.Input with { Items = [new(CompensationCode.Land, "地", 5)] }));
    }

    [Fact]
    public void Land_and_social_security_are_reckoned_apart_from_any_household()
    {
        var policy = Some.Policy(
            new RateEntry(CompensationCode.Land, RateBasis.PerSquareMetre, "区片综合地价", 84, "㎡"),
            new RateEntry(CompensationCode.SocialSecurity, RateBasis.PerPerson, "社会保障费", 38_000, "人"));

        var lines = LandCompensation.Calculate(policy, LandArea.FromSquareMetres(1_000m), 2);

        Assert.Equal(["84,000.00", "76,000.00"], lines.Select(l => l.Amount.ToString()));
        Assert.Equal(Some.Of(CompensationMethod.Money).Total, Some.Of(CompensationMethod.Money, policy: policy).Total);
        Refused.With<RateMissing>(() => LandCompensation.Calculate(Some.Policy(), LandArea.FromSquareMetres(1_000m), 2));
    }

    [Theory]
    [InlineData(EntitlementMode.PerCapita, 4, "160.00")]
    [InlineData(EntitlementMode.PerOldArea, 4, "98.40")]
    [InlineData(EntitlementMode.GreaterOf, 4, "160.00")]
    [InlineData(EntitlementMode.GreaterOf, 1, "98.40")]
    [InlineData(EntitlementMode.GreaterOf, 6, "200.00")] // capped
    public void The_entitled_area_follows_the_mode_of_the_policy(EntitlementMode mode, int persons, string area)
    {
        var terms = Some.Terms with { Entitlement = mode, PerPerson = FloorArea.FromSquareMetres(40m), EntitlementCap = FloorArea.FromSquareMetres(200m) };

        Assert.Equal(area, terms.Entitled(persons, FloorArea.FromSquareMetres(98.40m), Money.Zero).Area.ToString());
    }

    [Fact]
    public void By_value_the_house_and_the_award_buy_area()
    {
        var terms = Some.Terms with { Entitlement = EntitlementMode.ByValue, ResettlementPrice = UnitPrice.FromYuan(2_100m) };

        Assert.Equal("94.00", terms.Entitled(4, FloorArea.FromSquareMetres(80m), Money.FromYuan(197_400m)).Area.ToString());
    }

    [Theory]
    [InlineData("圩洋村村民委员会")]
    [InlineData("新洋街道圩洋村")]
    [InlineData("")]
    public void The_village_never_signs_as_the_expropriating_party(string party) =>
        Refused.With<VillageCannotExpropriate>(() => CompensationPolicy.Adopt(
            Sample.Village, null, new("X", "方案", "文", new(2020, 1, 1), true), Some.Terms with { PartyA = party }, [], []));

    [Fact]
    public void A_policy_is_replaced_from_a_day_on_and_never_edited()
    {
        var first = Some.Policy();
        var next = first.ReplaceWith(new(2020, 6, 1), "亭征补〔2020〕6号", false, Some.Terms with { MonthsForExchange = 24 });

        Assert.Equal(("BCFA-2020 第2版", new DateOnly(2020, 5, 31), first.Rates.Count), (next.Reference, first.ValidTo, next.Rates.Count));
        Refused.With<PolicyReplacedAlready>(() => first.ReplaceWith(new(2021, 1, 1), "文", false, Some.Terms));
        Refused.With<PolicyEndsBeforeItBegins>(() => next.ReplaceWith(new(2020, 6, 1), "文", false, Some.Terms));
        Refused.With<PolicySourceMissing>(() => next.ReplaceWith(new(2021, 1, 1), " ", false, Some.Terms));
    }
}

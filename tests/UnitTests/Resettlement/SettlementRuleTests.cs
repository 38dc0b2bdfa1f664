using CsCheck;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.TestKit;
using VillageTracker.UnitTests.Common;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class SettlementRuleTests
{
    private static readonly Gen<FloorArea> Areas = Gen.Long[0, 30_000].Select(hundredths => new FloorArea(hundredths));

    [Fact]
    public void Every_line_shows_its_working() => Assert.Equal(
        "3-1-803：在剩余安置面积120.00㎡以内的120.00㎡按安置价计算：120.00㎡×1,650.00元＝198,000.00元。",
        A.Settlement(120.00m, [A.Unit("3-1-803", 130.01m)]).Lines[0].Why);

    [Fact]
    public void No_square_metre_is_lost_or_charged_twice_and_limits_are_the_households() =>
        Gen.Select(Areas, Areas, Areas.Array[1, 4]).Sample((entitlement, excess, flats) =>
        {
            var input = A.Input(0m, [.. flats.Select((area, i) => new SettlementUnit($"1-1-{i}", area, FloorAdjustment.None))])
                with
            { Entitlement = entitlement, SmallExcess = excess };
            var lines = SettlementCalculator.Calculate(input).Lines;

            decimal Total(string label) => lines.Where(line => line.Label == label).Sum(line => line.Quantity!.Value);
            var all = flats.Sum(area => area.SquareMetres);
            Assert.Equal(Math.Min(all, entitlement.SquareMetres), Total("安置价"));
            Assert.Equal(Math.Min(all - Total("安置价"), excess.SquareMetres), Total("成本价"));
            Assert.Equal(all, Total("安置价") + Total("成本价") + Total("市场价"));
            Assert.Equal(all, Total("维修资金"));
        });

    [Fact]
    public void A_supplement_moves_the_settlement_to_the_new_areas() =>
        Gen.Select(Areas, Areas, Areas).Sample((entitlement, before, after) =>
        {
            var signed = A.Input(0m, [new("1-1-1", before, FloorAdjustment.None)]) with { Entitlement = entitlement };
            var now = signed with { Units = [new("1-1-1", after, FloorAdjustment.None)] };

            // Whole-yuan prices: no line is rounded, so the difference is exact.
            Assert.Equal(SettlementCalculator.Calculate(now).Net - SettlementCalculator.Calculate(signed).Net,
                SettlementSupplement.Calculate(signed, [after]).Net);
        });

    [Fact]
    public void A_shrunken_flat_rounds_by_absolute_value()
    {
        var signed = A.Input(120.00m, [A.Unit("1-1-1", 90.00m)], A.Prices(1650.10m));

        Assert.Equal("-742.55", SettlementSupplement.Calculate(signed, [FloorArea.FromSquareMetres(89.55m)]).Lines[0].Amount.ToString());
    }

    [Fact]
    public void A_supplement_needs_every_flat_again() => Refused.With<SupplementUnitsDiffer>(() =>
        SettlementSupplement.Calculate(A.Input(120.00m, [A.Unit("1-1-1", 90.00m)]), []));

    [Fact]
    public void Inputs_that_make_no_sense_are_refused()
    {
        var unit = A.Unit("1-1-1", 90.00m);

        Refused.With<SettlementWithoutUnit>(() => A.Settlement(120.00m, []));
        Refused.With<SettlementPriceNegative>(() => A.Settlement(120.00m, [unit], A.Prices(-0.01m)));
        Refused.With<SettlementCreditNegative>(() => A.Settlement(120.00m, [unit], credits: [("奖励", -1m)]));
        Refused.With<SettlementItemMisplaced>(() => A.Settlement(120.00m, [unit],
            items: [new(SettlementGroup.Credit, "奖励", 1m, "项", Money.FromYuan(1m))]));
        Refused.With<FloorShareTooLow>(() => FloorAdjustment.Percent(-1m));
        Refused.With<EntitlementPriceMissing>(() => Entitlements.ByValue(Money.FromYuan(1m), UnitPrice.Zero));
    }

    [Fact]
    public void Entitlements_follow_the_mode_of_the_policy()
    {
        Assert.Equal("140.00", Entitlements.PerCapita(3.5m, FloorArea.FromSquareMetres(40m)).ToString());
        Assert.Equal("98.40", Entitlements.PerOldArea(FloorArea.FromSquareMetres(98.40m), 1m, null).ToString());
        Assert.Equal("120.00", Entitlements.PerOldArea(FloorArea.FromSquareMetres(150m), 1m, FloorArea.FromSquareMetres(120m)).ToString());
    }
}

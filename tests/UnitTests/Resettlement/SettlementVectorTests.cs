using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>The worked statements that the office checked by hand; all prices are invented.</summary>
public sealed class SettlementVectorTests
{
    [Fact]
    public void S1_payable_with_entitlement_left_over()
    {
        var result = A.Settlement(120.00m, [A.Unit("3-1-502", 95.35m)]);

        A.Expect(result, "应交 163,525.25", "人民币壹拾陆万叁仟伍佰贰拾伍元贰角伍分", "安置价 157,327.50", "维修资金 6,197.75");
        Assert.Equal("24.65", result.EntitlementLeft.ToString());
    }

    [Fact]
    public void S2_exactly_at_the_threshold_has_nothing_at_the_market_price()
    {
        var result = A.Settlement(120.00m, [A.Unit("3-1-803", 130.00m, 20.00m)], credits: [("补偿协议余款", 152_430.00m)]);

        A.Expect(result, "应交 85,120.00", "人民币捌万伍仟壹佰贰拾元整",
            "安置价 198,000.00", "成本价 28,500.00", "楼层差价 2,600.00", "维修资金 8,450.00", "补偿协议余款 152,430.00");
        Assert.Equal("237,550.00", result.Debit.ToString());
    }

    [Fact]
    public void S3_one_hundredth_over_is_at_the_market_price()
    {
        var result = A.Settlement(120.00m, [A.Unit("3-1-803", 130.01m, 20.00m)], credits: [("补偿协议余款", 152_430.00m)]);

        A.Expect(result, "应交 85,176.85", "人民币捌万伍仟壹佰柒拾陆元捌角伍分",
            "安置价 198,000.00", "成本价 28,500.00", "市场价 56.00", "楼层差价 2,600.20", "维修资金 8,450.65", "补偿协议余款 152,430.00");
        Assert.Equal("237,606.85", result.Debit.ToString());
    }

    [Fact]
    public void S4_two_flats_three_tiers_a_cheaper_floor_and_a_storage_room()
    {
        var result = A.Settlement(140.00m, [A.Unit("5-2-301", 89.62m), A.Unit("5-2-1102", 72.48m, -50.00m)],
            items: [new(SettlementGroup.Annex, "储藏室", 8.25m, "㎡", Money.FromYuan(1200.00m))],
            credits: [("补偿余款", 86_000.00m), ("奖励", 10_000.00m)]);

        A.Expect(result, "应交 248,072.50", "人民币贰拾肆万捌仟零柒拾贰元伍角整",
            "安置价 147,873.00", "安置价 83,127.00", "成本价 28,500.00", "市场价 67,760.00", "楼层差价 -3,624.00",
            "储藏室 9,900.00", "维修资金 5,825.30", "维修资金 4,711.20", "补偿余款 86,000.00", "奖励 10,000.00");
        Assert.Equal(("344,072.50", "96,000.00"), (result.Debit.ToString(), result.Credit.ToString()));
        Assert.Equal("9,900.00", result.Subtotal(SettlementGroup.Annex).ToString());
        Assert.Equal("10,536.50", result.Subtotal(SettlementGroup.Collected).ToString());
    }

    [Fact]
    public void S5_refund()
    {
        var result = A.Settlement(64.80m, [A.Unit("1-1-101", 64.80m)], credits: [("补偿余款", 211_132.05m)]);

        A.Expect(result, "应退 100,000.05", "人民币壹拾万元零伍分", "安置价 106,920.00", "维修资金 4,212.00", "补偿余款 211,132.05");
        Assert.Equal("-100,000.05", result.Net.ToString());
    }

    [Fact]
    public void S6_nothing_to_pay()
    {
        var result = A.Settlement(90.00m, [A.Unit("1-1-102", 90.00m)], credits: [("补偿余款", 154_350.00m)]);

        A.Expect(result, "两清 0.00", "人民币零元整", "安置价 148,500.00", "维修资金 5,850.00", "补偿余款 154,350.00");
    }

    [Fact]
    public void S7_half_a_fen_is_rounded_up() => A.Expect(
        A.Settlement(120.00m, [A.Unit("2-1-201", 86.25m)], A.Prices(1830.10m)),
        "应交 163,452.38", "人民币壹拾陆万叁仟肆佰伍拾贰元叁角捌分", "安置价 157,846.13", "维修资金 5,606.25");

    [Fact]
    public void S8_a_percentage_changes_the_rounded_unit_price()
    {
        var unit = new SettlementUnit("2-1-301", FloorArea.FromSquareMetres(101.35m), FloorAdjustment.Percent(0.07m));
        var result = A.Settlement(100.00m, [unit], A.Prices(1653.35m));

        A.Expect(result, "应交 187,612.58", "人民币壹拾捌万柒仟陆佰壹拾贰元伍角捌分",
            "安置价 176,908.00", "成本价 4,116.83", "维修资金 6,587.75");
        Assert.Equal(["1,769.08", "3,049.50", "65.00"], result.Lines.Select(line => line.UnitPrice.ToString()));
    }

    [Fact]
    public void S9_a_transition_fee_is_set_against_it() => A.Expect(
        A.Settlement(120.00m, [A.Unit("3-2-402", 110.20m, 15.00m)],
            credits: [("过渡费结余", 32_327.68m - 20_000.00m), ("补偿余款", 168_313.32m)]),
        "应交 10,005.00", "人民币壹万零伍元整",
        "安置价 181,830.00", "楼层差价 1,653.00", "维修资金 7,163.00", "过渡费结余 12,327.68", "补偿余款 168,313.32");

    [Fact]
    public void S10_exchange_by_value()
    {
        var credit = 182_400.00m + 15_000.00m;
        var entitlement = Entitlements.ByValue(Money.FromYuan(credit), UnitPrice.FromYuan(2100.00m));
        var result = A.Settlement(entitlement.SquareMetres, [A.Unit("6-1-601", 88.56m)], A.Prices(2100.00m), credits: [("补偿和奖励", credit)]);

        Assert.Equal("94.00", entitlement.ToString());
        A.Expect(result, "应退 5,667.60", "人民币伍仟陆佰陆拾柒元陆角整",
            "安置价 185,976.00", "维修资金 5,756.40", "补偿和奖励 197,400.00");
    }

    [Fact]
    public void S11_a_flat_measured_again_is_settled_by_the_difference()
    {
        var signed = A.Input(120.00m, [A.Unit("3-1-502", 95.35m)]);

        A.Expect(SettlementSupplement.Calculate(signed, [FloorArea.FromSquareMetres(95.85m)]),
            "应交 857.50", "人民币捌佰伍拾柒元伍角整", "安置价 825.00", "维修资金 32.50");
        A.Expect(SettlementSupplement.Calculate(signed, [FloorArea.FromSquareMetres(94.90m)]),
            "应退 771.75", "人民币柒佰柒拾壹元柒角伍分", "安置价 -742.50", "维修资金 -29.25");
    }
}

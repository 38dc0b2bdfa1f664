using System.Text;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>The calculator of the command line: a file of cases in, a settlement or a sentence out for each.</summary>
public sealed class SettlementCasesTests
{
    private const string Policy = """
        "smallExcess":"10.00","resettlementPrice":"1650.00","costPrice":"2850.00","marketPrice":"5600.00","maintenanceFund":"65.00"
        """;

    [Fact]
    public void S4_comes_out_of_a_file_as_it_does_on_screen()
    {
        var result = Compute($$"""
            [{"entitlement":"140.00",{{Policy}},
              "units":[{"room":"5-2-301","area":"89.62","floorMode":"None","floorValue":"0"},{"room":"5-2-1102","area":"72.48","floorMode":"YuanPerSqm","floorValue":"-50.00"}],
              "others":[{"name":"储藏室","quantity":"8.25","price":"1200.00"}],
              "credits":[{"name":"补偿余款","amount":"86000.00"},{"name":"奖励","amount":"10000.00"}]}]
            """)[0].Result!;

        A.Expect(result, "应交 248,072.50", "人民币贰拾肆万捌仟零柒拾贰元伍角整",
            "安置价 147,873.00", "安置价 83,127.00", "成本价 28,500.00", "市场价 67,760.00", "楼层差价 -3,624.00",
            "储藏室 9,900.00", "维修资金 5,825.30", "维修资金 4,711.20", "补偿余款 86,000.00", "奖励 10,000.00");
    }

    [Fact]
    public void S8_a_share_is_written_as_a_decimal_and_a_JSON_number_keeps_its_digits()
    {
        var result = Compute("""
            [{"entitlement":100,"smallExcess":"10.00","resettlementPrice":1653.35,"costPrice":"2850.00","marketPrice":"5600.00","maintenanceFund":"65.00",
              "units":[{"room":"2-1-301","area":101.35,"floorMode":"Percent","floorValue":"0.07"}]}]
            """)[0].Result!;

        Assert.Equal("应交 187,612.58", $"{result.DirectionWord} {result.AmountDue}");
    }

    [Theory]
    [InlineData("\"units\":[{\"room\":\"1-1-101\"}]", "第 1 个案例：units[0].area：没有填。")]
    [InlineData("\"units\":[{\"room\":\"1-1-101\",\"area\":\"abc\"}]", "第 1 个案例：units[0].area：“abc”不是可用的数字。")]
    [InlineData("\"units\":[{\"room\":\"1-1-101\",\"area\":\"90.005\"}]", "第 1 个案例：units[0].area：面积 90.005㎡ 超过两位小数，请填写到 0.01㎡。")]
    [InlineData("\"units\":[{\"room\":\"1-1-101\",\"area\":\"90\",\"floorMode\":\"Percent\",\"floorValue\":\"7\"}]", "第 1 个案例：units[0].floorValue：按小数写，0.07 表示 +7%。")]
    [InlineData("\"units\":[{\"room\":\"1-1-101\",\"area\":\"90\",\"floorMode\":\"1\"}]", "第 1 个案例：units[0].floorMode：只能是 None、YuanPerSqm、Percent。")]
    [InlineData("\"units\":[{\"room\":\"1-1-101\",\"area\":\"1e30\"}]", "第 1 个案例：units[0].area：“1e30”不是可用的数字。")]
    [InlineData("\"units\":[]", "第 1 个案例：还没有选房，不能结算，请先登记选房确认单。")]
    [InlineData("\"units\":[{\"room\":\"1-1-101\",\"area\":\"90\"}],\"credits\":[{\"name\":\"余款\",\"amount\":\"-1\"}]", "第 1 个案例：抵扣项“余款”的金额不能是负数。")]
    public void A_case_that_makes_no_sense_says_where_and_takes_no_other_with_it(string members, string sentence)
    {
        var good = $$"""{"entitlement":"90",{{Policy}},"units":[{"room":"1-1-102","area":"90.00"}]}""";

        var cases = Compute($$"""[{"entitlement":"90",{{Policy}},{{members}}},{{good}}]""");

        Assert.Equal(sentence, cases[0].Fault);
        Assert.Equal("154,350.00", cases[1].Result!.Net.ToString());
    }

    [Fact]
    public void A_price_with_three_decimals_is_refused_with_its_name() => Assert.StartsWith(
        "第 1 个案例：costPrice：", Compute($$"""[{"entitlement":"90",{{Policy.Replace("2850.00", "2850.005", StringComparison.Ordinal)}},"units":[{"room":"1-1-102","area":"90.00"}]}]""")[0].Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("[{]")]
    public void What_is_no_array_of_cases_is_refused_whole(string text) => Refused.With<SettlementFileUnreadable>(() => Compute(text));

    private static IReadOnlyList<SettlementCase> Compute(string text) => SettlementCases.Compute(Encoding.UTF8.GetBytes(text));
}

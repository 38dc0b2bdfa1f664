using CsCheck;
using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class AmountInCapitalsTests
{
    public static TheoryData<string, string> Written { get; } = new()
    {
        { "0.00", "零元整" }, { "0.01", "壹分" }, { "0.10", "壹角整" }, { "1.05", "壹元零伍分" }, { "10.00", "壹拾元整" },
        { "10.50", "壹拾元伍角整" }, { "15.00", "壹拾伍元整" }, { "101.00", "壹佰零壹元整" }, { "110.00", "壹佰壹拾元整" },
        { "325.04", "叁佰贰拾伍元零肆分" }, { "1010.00", "壹仟零壹拾元整" }, { "1409.50", "壹仟肆佰零玖元伍角整" },
        { "6007.14", "陆仟零柒元壹角肆分" }, { "10000.00", "壹万元整" }, { "10005.00", "壹万零伍元整" },
        { "10010.00", "壹万零壹拾元整" }, { "10500.00", "壹万零伍佰元整" }, { "11000.00", "壹万壹仟元整" },
        { "16409.02", "壹万陆仟肆佰零玖元零贰分" }, { "20000.05", "贰万元零伍分" }, { "100005.00", "壹拾万零伍元整" },
        { "107000.53", "壹拾万柒仟元伍角叁分" }, { "123456.78", "壹拾贰万叁仟肆佰伍拾陆元柒角捌分" },
        { "1000001.00", "壹佰万零壹元整" }, { "1010101.01", "壹佰零壹万零壹佰零壹元零壹分" },
        { "10010000.00", "壹仟零壹万元整" }, { "10203040.50", "壹仟零贰拾万叁仟零肆拾元伍角整" },
        { "100000000.00", "壹亿元整" }, { "100000000.05", "壹亿元零伍分" }, { "100000001.00", "壹亿零壹元整" },
        { "100010000.00", "壹亿零壹万元整" }, { "110000000.00", "壹亿壹仟万元整" },
        { "1000010001.00", "壹拾亿零壹万零壹元整" },
        { "999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分" },
        { "1680.32", "壹仟陆佰捌拾元叁角贰分" }, { "163525.25", "壹拾陆万叁仟伍佰贰拾伍元贰角伍分" },
        { "85120.00", "捌万伍仟壹佰贰拾元整" }, { "85176.85", "捌万伍仟壹佰柒拾陆元捌角伍分" },
        { "248072.50", "贰拾肆万捌仟零柒拾贰元伍角整" }, { "100000.05", "壹拾万元零伍分" },
        { "163452.38", "壹拾陆万叁仟肆佰伍拾贰元叁角捌分" }, { "187612.58", "壹拾捌万柒仟陆佰壹拾贰元伍角捌分" },
        { "5667.60", "伍仟陆佰陆拾柒元陆角整" }, { "857.50", "捌佰伍拾柒元伍角整" }, { "771.75", "柒佰柒拾壹元柒角伍分" },
        { "591801.60", "伍拾玖万壹仟捌佰零壹元陆角整" }, { "581355.20", "伍拾捌万壹仟叁佰伍拾伍元贰角整" },
    };

    private static Money Yuan(string text) => Money.FromYuan(decimal.Parse(text, CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Written))]
    public void An_amount_is_written_by_the_rules_for_bills(string yuan, string capitals) =>
        Assert.Equal("人民币" + capitals, AmountInCapitals.Of(Yuan(yuan)));

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000000000000.00")]
    public void What_cannot_be_written_is_refused(string yuan) =>
        Refused.With<AmountHasNoCapitals>(() => AmountInCapitals.Of(Yuan(yuan)));

    [Theory]
    [InlineData("人民币壹仟陆佰捌拾元零叁角贰分", "1680.32")]
    [InlineData("壹仟陆佰捌拾圆叁角贰分", "1680.32")]
    [InlineData("人民幣貳萬圓零伍分", "20000.05")]
    [InlineData("人民币 壹拾元正", "10.00")]
    [InlineData("壹拾元", "10.00")]
    [InlineData("壹拾元伍角", "10.50")]
    [InlineData("叁佰伍拾元零角零分", "350.00")]
    [InlineData("零元伍分", "0.05")]
    public void Other_accepted_ways_of_writing_are_read(string text, string yuan)
    {
        Assert.True(AmountInCapitals.TryParse(text, out var amount));
        Assert.Equal(Yuan(yuan), amount);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("人民币")]
    [InlineData("拾元整")]
    [InlineData("壹拾壹佰元整")]
    [InlineData("壹佰壹元整")]
    [InlineData("壹万亿亿亿亿亿元整")]
    [InlineData("一百元整")]
    public void A_wrong_way_of_writing_is_not_read(string? text) => Assert.False(AmountInCapitals.TryParse(text, out _));

    [Fact]
    public void Every_amount_reads_back_as_itself() =>
        Gen.Long[0, AmountInCapitals.Max.Fen].Sample(fen =>
            AmountInCapitals.TryParse(AmountInCapitals.Of(new(fen)), out var back) && back.Fen == fen);
}

using System.Text;
using VillageTracker.Reports.Layout;
using VillageTracker.Reports.Layout.Fonts;
using VillageTracker.Reports.Layout.Text;
using Xunit;

namespace VillageTracker.UnitTests.Reports;

public sealed class LineBreakingTests
{
    private const string Sample =
        "村民委员会（以下简称“甲方”）与户主王小明（以下简称“乙方”）就房屋征收补偿达成如下协议：一、补偿总额为 1,234,567.89 元，其中《补偿标准》第 3 条所列项目合计 98.40㎡；"
        + "二、搬迁期限为 2020-10-31 之前！三、其他事项……见附件《清单（一）》、《清单（二）》。签约奖励率为12.5%，详见 Resettlement2020 系统——编号 JS-2020-0001。";

    [Fact]
    public void No_line_begins_with_a_closing_mark_or_ends_with_an_opening_one_at_any_width()
    {
        for (var width = 60f; width < 480; width += 7)
        {
            var lines = Break(Sample, width);
            Assert.All(lines, line => Assert.DoesNotContain(line[0], "。，、；：？！）》”…—%㎡"));
            Assert.All(lines, line => Assert.DoesNotContain(line[^1], "（《“"));
        }
    }

    [Fact]
    public void Nothing_is_lost_but_the_blanks_at_the_ends_of_lines()
    {
        for (var width = 13f; width < 480; width += 11)
        {
            Assert.Equal(WithoutBlanks(Sample), WithoutBlanks(string.Concat(Break(Sample, width))));
        }
    }

    [Fact]
    public void No_visible_letter_stands_beyond_the_width()
    {
        for (var width = 30f; width < 480; width += 7)
        {
            Assert.All(Break(Sample, width), line => Assert.True(TextMeasure.Width(FontSet.Default, line, Styles.Body) <= width + Styles.Body.Size / 2 + 0.1f, line));
        }
    }

    [Theory]
    [InlineData("1,234,567.89")]
    [InlineData("2020-10-31")]
    [InlineData("98.40㎡")]
    [InlineData("12.5%")]
    [InlineData("Resettlement2020")]
    [InlineData("JS-2020-0001")]
    [InlineData("……")]
    [InlineData("——")]
    public void A_number_with_its_unit_a_word_or_a_pair_of_dashes_is_not_parted(string whole)
    {
        for (var width = 120f; width < 480; width += 7)
        {
            Assert.Contains(Break(Sample, width), line => line.Contains(whole, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_word_longer_than_the_line_is_cut()
    {
        var lines = Break(new string('W', 100), 100);
        Assert.True(lines.Count > 5);
        Assert.Equal(100, lines.Sum(line => line.Length));
    }

    [Fact]
    public void A_rare_character_is_not_cut_in_half()
    {
        var lines = Break(string.Concat(Enumerable.Repeat("𠮷", 40)), 95);
        Assert.Equal([9, 9, 9, 9, 4], lines.Select(line => line.EnumerateRunes().Count()));
        Assert.DoesNotContain(lines, line => line.EnumerateRunes().Contains(Rune.ReplacementChar));
    }

    [Fact]
    public void Line_ends_of_the_text_are_kept() => Assert.Equal(["甲", "", "乙"], Break("甲\r\n\n乙", 100));

    [Fact]
    public void Neighbouring_marks_share_their_blank()
    {
        var apart = TextMeasure.Width(FontSet.Default, "甲，乙“丙", Styles.Body);
        Assert.Equal(apart - Styles.Body.Size / 2, TextMeasure.Width(FontSet.Default, "甲乙，“丙", Styles.Body), 0.01f);
    }

    private static IReadOnlyList<string> Break(string text, float width) => LineBreaker.Break(FontSet.Default, text, width, Styles.Body);

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}

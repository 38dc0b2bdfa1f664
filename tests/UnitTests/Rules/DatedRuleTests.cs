using VillageTracker.Domain.Rules;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Rules;

public sealed class DatedRuleTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2020-06-30", true)]
    [InlineData("2020-07-01", false)]
    public void A_replaced_rule_holds_from_its_first_day_to_the_day_before_its_successor(string day, bool holds)
    {
        var rule = Price();
        rule.ReplaceWith(2700, new(2020, 7, 1), "文件", isDemonstration: false);

        Assert.Equal(holds, rule.HoldsOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_rule_that_nothing_replaced_holds_for_ever() => Assert.True(Price().HoldsOn(new(2099, 1, 1)));

    [Fact]
    public void A_successor_keeps_code_name_and_unit()
    {
        var next = Price().ReplaceWith(2700.5m, new(2020, 7, 1), " 文件 ", isDemonstration: false);

        Assert.Equal(("Test.Price", "安置价", "元/平方米", 2700.5m, "文件"), (next.Code, next.Name, next.Unit, next.Value, next.Source));
        Assert.False(next.IsDemonstration);
    }

    [Fact]
    public void A_successor_on_the_same_day_is_refused() =>
        Refused.With<RuleEndsBeforeItBegins>(() => Price().ReplaceWith(1, Start, "文件", false));

    [Fact]
    public void A_successor_without_a_source_is_refused() =>
        Refused.With<RuleSourceMissing>(() => Price().ReplaceWith(1, new(2021, 1, 1), "  ", false));

    [Fact]
    public void A_negative_value_is_refused() =>
        Refused.With<RuleValueNotValid>(() => Price().ReplaceWith(-0.01m, new(2021, 1, 1), "文件", false));

    [Fact]
    public void A_value_finer_than_the_column_is_refused() =>
        Refused.With<RuleValueNotValid>(() => Price().ReplaceWith(0.0000001m, new(2021, 1, 1), "文件", false));

    [Theory]
    [InlineData("元/平方米", "2850.01", "2850.005")]
    [InlineData("平方米", "10.25", "10.255")]
    [InlineData("天", "30", "30.5")]
    [InlineData("人", "0.333333", "0.3333333")]
    public void A_value_has_as_many_decimals_as_its_unit(string unit, string fine, string tooFine)
    {
        DatedRule Rule() => new("Some.Rule", "标准", 1, unit, Start, "文件", false);
        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(Number(fine), Rule().ReplaceWith(Number(fine), new(2021, 1, 1), "文件", false).Value);
        Refused.With<RuleValueNotValid>(() => Rule().ReplaceWith(Number(tooFine), new(2021, 1, 1), "文件", false));
    }

    [Fact]
    public void A_rule_is_replaced_once()
    {
        var rule = Price();
        rule.ReplaceWith(2, new(2021, 1, 1), "文件", false);

        Refused.With<RuleReplacedAlready>(() => rule.ReplaceWith(3, new(2022, 1, 1), "文件", false));
    }

    [Fact]
    public void The_book_of_a_day_knows_the_rule_of_that_day()
    {
        var old = Price();
        var next = old.ReplaceWith(2700, new(2020, 7, 1), "文件", false);

        Assert.Equal(2600m, new RuleBook(new(2020, 6, 30), [old, next]).Value("Test.Price"));
        Assert.Equal(2700m, new RuleBook(new(2020, 7, 1), [old, next]).Value("Test.Price"));
    }

    [Fact]
    public void The_book_never_guesses() =>
        Refused.With<RuleMissing>(() => new RuleBook(new(2019, 1, 1), [Price()]).Value("Test.Price"));

    private static DatedRule Price() => new("Test.Price", "安置价", 2600, "元/平方米", Start, "演示", isDemonstration: true);
}

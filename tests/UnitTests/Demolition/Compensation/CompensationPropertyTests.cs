using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>What holds for any house whatever, tried on many.</summary>
public sealed class CompensationPropertyTests
{
    private static readonly CompensationMethod[] Methods = [CompensationMethod.Money, CompensationMethod.Exchange];

    public static IEnumerable<TheoryDataRow<CompensationInput>> Houses()
    {
        var dice = new Random(20_201_031);
        for (var i = 0; i < 200; i++)
        {
            var area = new FloorArea(dice.Next(1, 40_000));
            yield return new(new(new DateOnly(2020, 1, 1).AddDays(dice.Next(200)), area, dice.Next(1, 9),
                [ValuedHouse.Priced("住房", area, new(dice.Next(1, 900_000)))],
                [
                    new(CompensationCode.Decoration, "装修", 1, new Money(dice.Next(0, 9_000_000))),
                    new(CompensationCode.Attachment, "水井", dice.Next(0, 900) / 100m),
                ],
                [new(CareGroup.SeriousIllness, dice.Next(0, 3))], (TransitionMode)dice.Next(2)));
        }
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void The_total_is_the_sum_of_lines_and_of_uses_and_every_line_has_its_rule(CompensationInput input) => Assert.All(Methods, method =>
    {
        var result = Some.Of(method, input);

        Assert.Equal(result.Lines.Sum(l => l.Amount.Fen), result.Total.Fen);
        Assert.Equal(result.Total, result.Of(LineUse.Area) + result.Of(LineUse.Cash) + result.Of(LineUse.SetOff));
        Assert.Equal(result.Total, result.Explain().Amount);
        Assert.All(result.Lines, l => Assert.True(l.Amount >= Money.Zero && l.Rule.Length > 0 && l.Why.Length is > 0 and <= AgreementLine.WhyMaxLength));
        Assert.True(AmountInCapitals.TryParse(result.Capitals, out var read) && read == result.Total);
    });

    [Theory]
    [MemberData(nameof(Houses))]
    public void More_area_value_or_persons_is_never_less_money(CompensationInput input) => Assert.All(Methods, method =>
    {
        var total = Some.Of(method, input).Total;

        Assert.True(Some.Of(method, input with { Area = input.Area + new FloorArea(1) }).Total >= total);
        Assert.True(Some.Of(method, input with { Houses = [.. input.Houses, ValuedHouse.Whole("附房", new(100), new(1))] }).Total > total);
        Assert.True(Some.Of(method, input with { Cared = [new(CareGroup.SeriousIllness, 4)] }).Total >= total);
    });

    [Theory]
    [MemberData(nameof(Houses))]
    public void The_written_form_of_the_inputs_gives_the_same_lines_again(CompensationInput input) => Assert.All(Methods, method =>
        Assert.Equal(Some.Of(method, input).Lines, Some.Of(method, InputJson.Read(InputJson.Write(input))).Lines));

    [Theory]
    [InlineData(TransitionMode.SelfArranged)]
    [InlineData(TransitionMode.RentalHouse)]
    public void A_transition_fee_never_falls_and_its_segments_touch(TransitionMode mode)
    {
        var terms = Some.Transition(mode, new(mode, 0, 1.5m), new(mode, 6, 2m));
        var before = Money.Zero;
        for (var day = new DateOnly(2018, 3, 1); day < new DateOnly(2021, 1, 1); day = day.AddDays(1))
        {
            var fee = TransitionFee.Until(terms, day);
            Assert.True(fee.Total >= before);
            Assert.All(fee.Segments.Zip(fee.Segments.Skip(1)), pair => Assert.Equal(pair.First.Span.Last.AddDays(1), pair.Second.Span.First));
            before = fee.Total;
        }
    }
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Draws;

/// <summary>The acts of a draw: four people, one way, nothing changed behind anybody's back.</summary>
public sealed class DrawTests
{
    private static readonly DateOnly Day = new(2020, 10, 31);
    private static readonly DateTime Noon = new(2020, 10, 31, 4, 0, 0, DateTimeKind.Utc);

    private static readonly string[] People = ["staff", "secretary", "accountant", "street"];

    private static readonly DrawDemands NoWait = new(FewestDigits: 3, PublicDays: 0, FewestWitnesses: 1);

    private int _minutes;

    [Fact]
    public void Four_people_take_it_to_the_end()
    {
        var draw = Drawn();
        draw.Witness("示例·周某", By("street"));
        draw.Publish(By("secretary"));

        Assert.Equal(DrawStatus.Published, draw.Status);
        Assert.True(draw.Check().IsRight);
        Assert.Equal(10, draw.Places.Count);
    }

    [Fact]
    public void Nobody_takes_two_of_the_four_parts()
    {
        Refused.With<DrawOwnListFrozen>(() => Prepared().Freeze(Lists.Secret, [], NoWait, By("staff")));
        var frozen = Frozen();
        Refused.With<DrawPeopleNotSeparate>(() => frozen.Hear(new(1, 1), By("staff")));
        Speak(frozen);
        Refused.With<DrawPeopleNotSeparate>(() => frozen.Run(Lists.Secret, NoWait with { FewestDigits = 3 }, By("staff")));
        var drawn = Drawn();
        Refused.With<DrawPeopleNotSeparate>(() => drawn.Witness("示例·周某", By("staff")));
        Refused.With<DrawPeopleNotSeparate>(() => drawn.Witness("示例·周某", By("accountant")));
        drawn.Witness("示例·周某", By("street"));
        foreach (var name in new[] { "staff", "accountant", "street" })
        {
            Refused.With<DrawPeopleNotSeparate>(() => drawn.Publish(By(name)));
        }
    }

    [Fact]
    public void Steps_come_in_their_order()
    {
        Refused.With<DrawNotOpenForDigits>(() => Prepared().Hear(new(1, 1), By("accountant")));
        Refused.With<DrawStepNotAllowed>(() => Prepared().Run(Lists.Secret, NoWait with { FewestDigits = 0 }, By("accountant")));
        Refused.With<DrawStepNotAllowed>(() => Frozen().Witness("示例·周某", By("street")));
        Refused.With<DrawStepNotAllowed>(() => Drawn().Publish(By("secretary")));
        Refused.With<DrawStepNotAllowed>(() => Frozen().Freeze(Lists.Secret, [], NoWait, By("secretary")));
        Refused.With<DrawNotOpenForDigits>(() => Drawn().Hear(new(1, 1), By("accountant")));
    }

    [Fact]
    public void A_seat_speaks_once_and_a_slip_of_the_hand_is_struck_not_rewritten()
    {
        var draw = Frozen();
        draw.Hear(new(4, 8), By("accountant"));
        Refused.With<DrawSeatSpoke>(() => draw.Hear(new(4, 9), By("accountant")));
        Refused.With<DrawDigitNotOne>(() => draw.Hear(new(5, 10), By("accountant")));
        Refused.With<DrawSeatOutOfRange>(() => draw.Hear(new(0, 1), By("accountant")));
        Refused.With<WordsMissing>(() => draw.StrikeDigit(4, " "));
        Refused.With<DrawSeatSilent>(() => draw.StrikeDigit(6, "录错"));

        draw.StrikeDigit(4, "录错，代表报的是 9");
        draw.Hear(new(4, 9), By("accountant"));

        Assert.Equal([new DrawDigitValue(4, 9)], draw.CountedDigits);
        Assert.Equal(2, draw.Digits.Count);
    }

    [Fact]
    public void Too_few_digits_or_another_secret_is_refused()
    {
        var draw = Frozen();
        Speak(draw);

        Assert.Equal(4, Refused.With<DrawDigitsTooFew>(() => draw.Run(Lists.Secret, NoWait with { FewestDigits = 4 }, By("accountant"))).Fewest);
        Refused.With<DrawSecretChanged>(() => draw.Run(DrawHash.Of("another"), NoWait, By("accountant")));
        Assert.Equal((DrawStatus.Frozen, null), (draw.Status, draw.Secret));
    }

    [Fact]
    public void A_clock_that_went_back_and_a_day_not_come_are_refused()
    {
        var draw = Frozen(Day.AddDays(1));
        Refused.With<DrawDayNotCome>(() => draw.Hear(new(1, 1), By("accountant")));
        var today = Frozen();
        Refused.With<DrawClockBack>(() => today.Hear(new(1, 1), By("accountant") with { AtUtc = Noon.AddHours(-1) }));
        Refused.With<DrawDayPast>(() => Draw.Prepare(Plan(Day.AddDays(-1)), By("staff")));
    }

    [Fact]
    public void A_voided_draw_keeps_everything_and_a_published_one_cant_be_voided()
    {
        var draw = Drawn();
        Refused.With<WordsMissing>(() => draw.MakeVoid("", By("secretary")));
        draw.MakeVoid("大厅停电，代表要求重抽", By("secretary"));

        Assert.Equal((DrawStatus.Void, 10, "CQ-2020-0007"), (draw.Status, draw.Places.Count, draw.Number));
        var published = Drawn();
        published.Witness("示例·周某", By("street"));
        published.Publish(By("secretary"));
        Refused.With<DrawStepNotAllowed>(() => published.MakeVoid("后悔", By("secretary")));
    }

    [Fact]
    public void A_list_is_published_for_its_days_before_it_is_drawn()
    {
        var week = NoWait with { PublicDays = 7 };
        Assert.Equal(Day.AddDays(8), Refused.With<DrawListPublicTooShort>(() => Draw.Prepare(Plan(Day.AddDays(7)) with { Demands = week }, By("staff"))).From);
        var draw = Draw.Prepare(Plan(Day.AddDays(8)) with { Demands = week }, By("staff"));
        Refused.With<DrawListPublicTooShort>(() => draw.Freeze(Lists.Secret, [1], week, By("secretary") with { On = Day.AddDays(1) }));
        draw.Freeze(Lists.Secret, [1], week, By("secretary"));
        draw.Attend("示例·周某", By("street") with { On = Day.AddDays(8) });
        foreach (var digit in Lists.Digits)
        {
            draw.Hear(digit, By("accountant") with { On = Day.AddDays(8) });
        }

        Refused.With<DrawListPublicTooShort>(() => draw.Run(Lists.Secret, week with { PublicDays = 9 }, By("accountant") with { On = Day.AddDays(8) }));
        draw.Run(Lists.Secret, week, By("accountant") with { On = Day.AddDays(8) });
        Assert.Equal(DrawStatus.Drawn, draw.Status);
    }

    [Fact]
    public void Nobody_draws_without_witnesses_in_the_hall_and_only_who_was_there_witnesses()
    {
        var draw = Frozen();
        foreach (var digit in Lists.Digits)
        {
            draw.Hear(digit, By("accountant"));
        }

        Refused.With<DrawWitnessesTooFew>(() => draw.Run(Lists.Secret, NoWait, By("accountant")));
        Refused.With<DrawPeopleNotSeparate>(() => draw.Attend("示例·周某", By("staff")));
        Refused.With<WordsMissing>(() => draw.Attend(" ", By("street")));
        draw.Attend("示例·周某、示例·吴某", By("street"));
        Assert.Equal((2, 3), (draw.WitnessesPresent, Refused.With<DrawWitnessesTooFew>(() => draw.Run(Lists.Secret, NoWait with { FewestWitnesses = 3 }, By("accountant"))).Fewest));
        Refused.With<DrawPeopleNotSeparate>(() => draw.Run(Lists.Secret, NoWait, By("street")));
        draw.Run(Lists.Secret, NoWait, By("accountant"));
        Refused.With<DrawWitnessWasNotThere>(() => draw.Witness("示例·周某", By("secretary")));
        draw.Witness("示例·周某", By("street"));
        Assert.Equal(DrawStatus.Witnessed, draw.Status);
    }

    [Fact]
    public void The_same_rows_are_drawn_again_once_and_changed_rows_anew()
    {
        DrawVerdicts verdicts = new();
        var (draw, other) = (Drawn(), Frozen());

        Assert.Same(verdicts.Of(draw), verdicts.Of(draw));
        Assert.NotSame(verdicts.Of(draw), verdicts.Of(other));
        Assert.True(verdicts.Of(draw).IsRight);
    }

    [Fact]
    public void A_repeat_needs_its_reason() =>
        Refused.With<WordsMissing>(() => Draw.Prepare(Plan(Day) with { PreviousId = 1 }, By("staff")));

    private static DrawPlan Plan(DateOnly on)
    {
        var list = Lists.Of(DrawKind.OrderNumbers);
        return new(Some.Village, 1, list.Number, list.Title, list.Kind, list.Batches, on, "大厅", false,
            [.. list.Entrants.Select((e, n) => new DrawPlanEntrant(n + 1, e))], [])
        { Demands = NoWait };
    }

    private Draw Prepared(DateOnly? on = null) => Draw.Prepare(Plan(on ?? Day), By("staff"));

    private Draw Frozen(DateOnly? on = null)
    {
        var draw = Prepared(on);
        draw.Freeze(Lists.Secret, [1], NoWait, By("secretary"));
        return draw;
    }

    private Draw Drawn()
    {
        var draw = Frozen();
        Speak(draw);
        draw.Run(Lists.Secret, NoWait with { FewestDigits = 3 }, By("accountant"));
        return draw;
    }

    private void Speak(Draw draw)
    {
        draw.Attend("示例·周某、示例·吴某", By("street"));
        foreach (var digit in Lists.Digits)
        {
            draw.Hear(digit, By("accountant"));
        }
    }

    private DrawMoment By(string name) => new(new(Array.IndexOf(People, name) + 1, name), Day, Noon.AddMinutes(_minutes++));
}

using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Notices;

public sealed class ObjectionTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static Objection Filed(string text = "面积不对", DateOnly? on = null) => Objection.File(PublicNoticeTests.Posted(),
        new(ObjectionChannel.ByStaff, "张三", null, null, text, on ?? new(2020, 10, 21)), new(new(2020, 11, 5), new(2020, 12, 21)), "YY-2020-0001", [1]);

    [Fact]
    public void The_first_thing_due_is_a_word_the_second_an_answer_then_nothing()
    {
        var objection = Filed();
        Assert.Equal(objection.AcceptBy, objection.DueOn);

        objection.Accept(new(2020, 10, 23), Today);
        Assert.Equal(objection.AnswerBy, objection.DueOn);

        objection.Reply(new(2020, 10, 30), Today, ObjectionOutcome.Accepted, "已复核更正。", "李会计");
        Assert.Null(objection.DueOn);
        Refused.With<ObjectionAnsweredAlready>(() => objection.Reply(new(2020, 10, 30), Today, ObjectionOutcome.Accepted, "再答", "李会计"));
    }

    [Fact]
    public void It_is_overdue_on_the_day_after() => Assert.Equal((false, true), (Filed().IsOverdueOn(new(2020, 11, 5)), Filed().IsOverdueOn(new(2020, 11, 6))));

    [Theory]
    [InlineData("2020-10-19")]
    [InlineData("2020-10-28")]
    public void Outside_the_notices_period_it_is_refused(string on) =>
        Refused.With<ObjectionOutsidePeriod>(() => Filed(on: DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_words_it_is_refused() => Refused.With<ObjectionEmpty>(() => Filed(" "));

    [Fact]
    public void An_answer_needs_words_and_a_day_between_receipt_and_today()
    {
        Refused.With<AnswerEmpty>(() => Filed().Reply(new(2020, 10, 30), Today, ObjectionOutcome.NotAccepted, "", "李会计"));
        Refused.With<ObjectionActOnWrongDay>(() => Filed().Reply(new(2020, 10, 20), Today, ObjectionOutcome.NotAccepted, "不改", "李会计"));
        Refused.With<ObjectionActOnWrongDay>(() => Filed().Accept(Today.AddDays(1), Today));
    }
}

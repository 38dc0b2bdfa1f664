using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Notices;

public sealed class PublicNoticeTests
{
    private static readonly NoticePeriod Seven = new(new(7, DeadlineUnit.CalendarDay), "本系统示例标准", new(2020, 10, 27), new(2020, 10, 27));

    private static readonly NoticeContent Content = NoticeContent.Masked("请核对。", ["认定面积（平方米）"],
    [
        ("D03-001", "张三", ["88.00"]), ("D03-002", "张四", ["90.00"]), ("D03-003", "欧阳锋", ["70.00"]), ("D03-004", "阿依古丽·买买提", ["60.00"]),
    ]);

    internal static PublicNotice Posted(NoticeType type = NoticeType.SurveyResult, DateOnly? lastDay = null, NoticeContent? content = null) => PublicNotice.Post(
        Sample.Area(), type, new("GS-2020-0001", "调查结果公示", "亭湖区人民政府", new(2020, 10, 20), lastDay ?? new(2020, 10, 27), "征收办", "当面", null, "李会计"),
        content ?? Content, Seven);

    [Fact]
    public void Names_are_masked_and_those_that_look_alike_get_their_households_number() =>
        Assert.Equal(["张*（D03-001）", "张*（D03-002）", "欧阳*", "阿依古丽·**"], Content.Rows.Select(r => r.Masked));

    [Fact]
    public void The_content_comes_back_from_its_stored_form() =>
        Assert.Equal(Content.Rows[3].Name, NoticeContent.FromJson(Content.ToJson()).Rows[3].Name);

    [Fact]
    public void A_period_shorter_than_the_rule_is_refused() =>
        Assert.Equal(new DateOnly(2020, 10, 27), Refused.With<NoticePeriodTooShort>(() => Posted(lastDay: new(2020, 10, 26))).Shortest);

    [Fact]
    public void A_notice_without_a_household_is_refused() => Refused.With<NoticeHasNoRows>(() => Posted(content: new("", [], [])));

    [Fact]
    public void The_hash_tells_a_changed_content()
    {
        var notice = Posted();

        Assert.True(notice.Holds());
        typeof(PublicNotice).GetProperty(nameof(PublicNotice.Content))!.SetValue(notice, notice.Content.Replace("88.00", "98.00", StringComparison.Ordinal));
        Assert.False(notice.Holds());
    }

    [Fact]
    public void A_notice_is_withdrawn_once_with_a_reason_and_stays()
    {
        var notice = Posted();

        Refused.With<WithdrawNeedsReason>(() => notice.Withdraw(new(2020, 10, 22), " "));
        notice.Withdraw(new(2020, 10, 22), "面积录错", 7);
        Assert.False(notice.InForce);
        Assert.True(notice.Holds());
        Refused.With<NoticeWithdrawnAlready>(() => notice.Withdraw(new(2020, 10, 23), "再撤"));
    }

    [Theory]
    [InlineData(NoticeType.CommentRequest, true, false)]
    [InlineData(NoticeType.SurveyResult, false, false)]
    [InlineData(NoticeType.HouseholdCompensation, false, true)]
    public void Only_the_plan_is_for_everybody_and_only_compensation_may_be_named_on_the_board(NoticeType type, bool isOpen, bool inFull) =>
        Assert.Equal((isOpen, inFull), (type.IsOpen(), type.MayShowFullNames()));
}

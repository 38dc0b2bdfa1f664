using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Notices;

public static class ObjectionWords
{
    public static string Label(this ObjectionChannel channel) => channel == ObjectionChannel.ByStaff ? "工作人员代填" : "村民网上提交";

    public static string Label(this ObjectionOutcome outcome) => outcome switch
    {
        ObjectionOutcome.Accepted => "采纳",
        ObjectionOutcome.PartlyAccepted => "部分采纳",
        ObjectionOutcome.NotAccepted => "不采纳",
        ObjectionOutcome.TakenBack => "本人撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}

public sealed record ObjectionEmpty() : Refusal("请写明意见。");

public sealed record ObjectionOutsidePeriod(string Number, DateOnly From, DateOnly Until)
    : Refusal($"公示 {Number} 的提意见时间是 {From:yyyy-MM-dd} 到 {Until:yyyy-MM-dd}；过期的意见请走信访渠道。");

public sealed record ObjectionAcceptedAlready(string Receipt) : Refusal($"{Receipt} 已经受理。");

public sealed record ObjectionAnsweredAlready(string Receipt) : Refusal($"{Receipt} 已经答复。");

public sealed record AnswerEmpty() : Refusal("请写答复内容，说明理由。");

public sealed record ObjectionActOnWrongDay(DateOnly ReceivedOn, DateOnly On)
    : Refusal($"日期 {On:yyyy-MM-dd} 不能早于收到意见的 {ReceivedOn:yyyy-MM-dd}，也不能晚于今天。");

public sealed record HouseholdOfAnotherArea(string Code) : Refusal($"{Code} 不是这个片区的户。");

public sealed record ContactMissing() : Refusal("请留一个电话，好告诉您结果。");

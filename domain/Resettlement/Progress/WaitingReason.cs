using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Progress;

/// <summary>What is known of a case that does not move, on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Dispute">The case that was open on that day, or null.</param>
/// <param name="Note">The office's own words.</param>
/// <param name="IsMeasured">The survey report was in.</param>
/// <param name="StatementDueOn">By when the statement should be out.</param>
/// <param name="Paper">The statement that stood on that day, or null.</param>
/// <param name="PaidOn">Settled on, or null.</param>
public sealed record WaitingFacts(DateOnly On, WaitingDispute? Dispute, string? Note, bool IsMeasured, DateOnly StatementDueOn, WaitingPaper? Paper, DateOnly? PaidOn);

/// <summary>A dispute that was open.</summary>
public sealed record WaitingDispute(string Number, DisputeReason Reason, string Claim);

/// <summary>The statement of such a case, prepared or issued.</summary>
/// <param name="Received">What had come in for it by that day.</param>
public sealed record WaitingPaper(
    string Number, string PreparedBy, DateOnly? CheckedOn, DateOnly? ApprovedOn, DateOnly PayBefore, SettlementDirection Direction, Money Net = default, Money Received = default);

/// <summary>Why a case does not move (未办结原因), in words, worked out from what is recorded.</summary>
public static class WaitingReason
{
    /// <summary>For "等待签字": the office acts; for the rest the household or a third side does.</summary>
    public static string Of(WaitingFacts facts)
    {
        var words = Words(facts);
        return facts.Dispute is { } dispute ? $"争议：{dispute.Reason.Label()}（{dispute.Number}，{dispute.Claim}）"
            : facts.Note is null ? words : $"{words}（{facts.Note}）";
    }

    /// <summary>Days past the day by which the next step should be done; 0 in time.</summary>
    public static int DaysLate(WaitingFacts facts) => DueOn(facts) is { } due && due < facts.On ? facts.On.DayNumber - due.DayNumber : 0;

    /// <summary>By when the next step should be done; null when there is none.</summary>
    public static DateOnly? DueOn(WaitingFacts facts) => facts.PaidOn <= facts.On ? null : IsIssued(facts) ? facts.Paper!.PayBefore : facts.StatementDueOn;

    private static bool IsIssued(WaitingFacts facts) => facts.Paper?.ApprovedOn <= facts.On;

    private static string Words(WaitingFacts facts)
    {
        var (paper, late) = (facts.Paper, DaysLate(facts));
        if (facts.PaidOn <= facts.On)
        {
            return "已结清，等待交钥匙";
        }

        if (paper is not null && IsIssued(facts))
        {
            return Open(paper, late);
        }

        return paper is not null ? $"结算单 {paper.Number} 已由{paper.PreparedBy}制单，待{(paper.CheckedOn <= facts.On ? "审批" : "复核")}"
            : !facts.IsMeasured ? "等实测面积"
            : late > 0 ? $"超过开单期限 {late} 天，还没有制单"
            : $"等待制单，期限 {Day(facts.StatementDueOn)}";
    }

    private static string Open(WaitingPaper paper, int late) => paper.Direction switch
    {
        SettlementDirection.Even => "两清，等户主签字确认",
        SettlementDirection.Refund => late > 0 ? $"等待退款，超过期限 {late} 天" : $"等待退款，期限 {Day(paper.PayBefore)}",
        _ => (paper.Received > Money.Zero ? $"已交 {paper.Received.InYuan()}，还差 {(paper.Net - paper.Received).InYuan()}，" : "")
            + (late > 0 ? $"超过交款期限 {late} 天" : $"等待交款，期限 {Day(paper.PayBefore)}"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

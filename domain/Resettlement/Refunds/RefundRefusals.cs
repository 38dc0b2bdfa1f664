using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Refunds;

/// <summary>Applied for, checked, approved, paid: in this order.</summary>
public sealed record RefundStepNotAllowed(string Number, RefundStatus From, RefundStatus To) : Refusal($"退款单 {Number} 现在是“{From.Label()}”，不能办理“{To.ActLabel()}”。");

/// <summary>A step is not dated before the one it follows.</summary>
public sealed record RefundStepTooEarly(string Number, RefundStatus Step, DateOnly On, DateOnly NotBefore)
    : Refusal($"退款单 {Number} 的“{Step.ActLabel()}”日期 {On:yyyy-MM-dd} 早于上一步的日期 {NotBefore:yyyy-MM-dd}。");

/// <summary>Into the head's own account, or by a notarised mandate.</summary>
public sealed record RefundPayeeNotHead(string Number, string Payee)
    : Refusal($"结算单 {Number} 的退款只能退到户主本人的账户；户名“{Payee}”不是户主，要填公证委托书编号并上传委托书扫描件。");

/// <summary>To the fen of the statement.</summary>
public sealed record RefundNotExact(string Number, string Statement, Money Due, Money Given)
    : Refusal($"结算单 {Statement} 现在应退 {Due.InYuan()}，退款单 {Number} 写的是 {Given.InYuan()}，对不上，请撤销后重新申请。");

/// <summary>Another order is under way, or has paid.</summary>
public sealed record RefundOnItsWay(string Statement) : Refusal($"结算单 {Statement} 已有在办或已付的退款单，不能再申请一张。");

/// <summary>Cancelling and returns are explained.</summary>
public sealed record RefundNeedsReason(string Number, RefundStatus Act) : Refusal($"退款单 {Number} 办理“{Act.ActLabel()}”必须写明原因。");

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Matched to the fen: where no policy allows shares, the whole is paid at once.</summary>
public sealed record PaymentNotExact(string Number, SettlementDirection Direction, Money Due, Money Given)
    : Refusal($"结算单 {Number} {Direction.Label()} {Due.InYuan()}，登记的金额是 {Given.InYuan()}，现行政策要一次交清，必须一分不差。");

/// <summary>Nobody pays more than is open.</summary>
public sealed record PaymentAboveBalance(string Number, Money Balance, Money Given)
    : Refusal($"结算单 {Number} 还应交 {Balance.InYuan()}，登记的金额 {Given.InYuan()} 超过了它，必须一分不差。");

/// <summary>A payment is more than nothing.</summary>
public sealed record PaymentAmountMissing(string Number) : Refusal($"结算单 {Number} 的收款金额必须大于 0。");

/// <summary>The first share is the largest.</summary>
public sealed record FirstInstalmentTooSmall(string Number, Money Least, Money Given)
    : Refusal($"结算单 {Number} 分期交款的首期不能少于 {Least.InYuan()}，登记的金额是 {Given.InYuan()}。");

/// <summary>The last share allowed must be all that is open.</summary>
public sealed record InstalmentsUsedUp(string Number, int Most, Money Balance)
    : Refusal($"结算单 {Number} 最多分 {Most} 次交款，这是最后一次，必须交清 {Balance.InYuan()}。");

/// <summary>Shares have their last day too.</summary>
public sealed record InstalmentTooLate(string Number, DateOnly Last, Money Balance)
    : Refusal($"结算单 {Number} 分期交款到 {Last:yyyy-MM-dd} 为止，这次必须交清 {Balance.InYuan()}。");

/// <summary>An even statement needs a signature, not a payment.</summary>
public sealed record NothingToPay(string Number) : Refusal($"结算单 {Number} 两清，不需要收款或退款，请直接确认两清。");

/// <summary>Money goes out by an order that three people signed.</summary>
public sealed record RefundNeedsOrder(string Number) : Refusal($"结算单 {Number} 是应退，不能收款；退款请开退款单，经复核、审批后付款。");

/// <summary>The statement owes the household nothing.</summary>
public sealed record NothingToRefund(string Number, SettlementDirection Direction) : Refusal($"结算单 {Number} 是{Direction.Label()}，没有要退的款。");

/// <summary>Only an even statement is settled without money.</summary>
public sealed record NotEven(string Number, SettlementDirection Direction, Money Due)
    : Refusal($"结算单 {Number} {Direction.Label()} {Due.InYuan()}，不能按两清办理。");

/// <summary>The payment is not there, or has a counter-entry already.</summary>
public sealed record PaymentNotStanding(string Number) : Refusal($"结算单 {Number} 的这笔款不是有效的收款，不能冲销；请刷新页面再看。");

/// <summary>A counter-entry is explained.</summary>
public sealed record ReversalWithoutReason(string Number) : Refusal($"冲销结算单 {Number} 的收款必须写明原因。");

/// <summary>The keys went out on this money.</summary>
public sealed record ReversalAfterKeys(string Number, DateOnly On) : Refusal($"结算单 {Number} 的房已在 {On:yyyy-MM-dd} 交了钥匙，这笔收款不能冲销，请按争议或补交办理。");

/// <summary>Money that is in holds the statement.</summary>
public sealed record StatementPaidInPart(string Number, Money Paid) : Refusal($"结算单 {Number} 已收 {Paid.InYuan()}，不能作废；收错的请先冲销。");

using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Debt;

public sealed record CreditorMissing() : Refusal("请填写债权人。");

public sealed record PrincipalNotPositive() : Refusal("本金必须大于 0，请按实际收到的钱填写。");

public sealed record BorrowedInFuture(DateOnly On) : Refusal($"借款日期 {On:yyyy-MM-dd} 还没有到，请检查。");

public sealed record DueBeforeBorrowed(DateOnly Due, DateOnly Borrowed)
    : Refusal($"到期日或时效日 {Due:yyyy-MM-dd} 早于借款日期 {Borrowed:yyyy-MM-dd}，请检查。");

public sealed record RateOutOfRange(decimal Percent) : Refusal($"年利率 {Percent:0.##}% 不合理，请填写 0 到 100 之间的百分数。");

public sealed record InterestNegative() : Refusal("利息不能是负数。");

/// <summary>Civil Code (民法典) art. 680: no interest agreed is no interest.</summary>
public sealed record InterestNotAgreed(string Debt) : Refusal($"“{Debt}”这笔债务没有约定利率，视为没有利息，不能确认利息。");

public sealed record InterestAboveAgreed(decimal Percent, decimal Agreed)
    : Refusal($"按 {Percent:0.##}% 计息高于约定的年利率 {Agreed:0.##}%。");

public sealed record ConfirmedAboveClaimed(Money Confirmed, Money Claimed)
    : Refusal($"确认利息 {Confirmed.InYuan()} 超过债权人主张的 {Claimed.InYuan()}，请检查。");

public sealed record InterestSpanReversed(DateOnly From, DateOnly Until)
    : Refusal($"计息止日 {Until:yyyy-MM-dd} 必须晚于起日 {From:yyyy-MM-dd}。");

public sealed record InterestCountedTwice(string Code) : Refusal($"债务 {Code} 在这段时间已经确认过利息，不能重复计息。");

public sealed record InterestAboveCeiling(string Code, Money Amount, Money Most)
    : Refusal($"债务 {Code} 的利息 {Amount.InYuan()} 超过法定上限 {Most.InYuan()}，请降低利率。");

/// <summary>State policy: no new village debt; a necessary one needs plan, assembly decision and filing.</summary>
public sealed record NewDebtBlocked(DateOnly BorrowedOn)
    : Refusal($"村级不得新增债务：{BorrowedOn:yyyy-MM-dd} 的借款须先有举债方案、村民代表会议决议文号和街道备案文号，且日期先后相符。");

public sealed record DebtIsLocked(string Code) : Refusal($"债务 {Code} 已锁定，不能直接修改，只能登记化解或确认利息。");

public sealed record DebtNotLocked(string Code, DebtStatus Status)
    : Refusal($"债务 {Code} 目前是“{Status.Label()}”，锁定后才能登记化解和利息。");

public sealed record DebtStepNotAllowed(string Code, DebtStatus From, DebtStatus To)
    : Refusal($"债务 {Code} 目前是“{From.Label()}”，不能改为“{To.Label()}”。");

public sealed record DebtStepBeforeThePrevious(string Code, DateOnly Earliest)
    : Refusal($"债务 {Code} 这一步的日期不能早于 {Earliest:yyyy-MM-dd}。");

public sealed record ObjectionNeedsProof(string Code) : Refusal($"债务 {Code} 有异议，须有部门证明材料的文号才能重新公示。");

public sealed record PostingTooShort(string Code, DateOnly Earliest) : Refusal($"债务 {Code} 公示期未满，{Earliest:yyyy-MM-dd} 起才能锁定。");

public sealed record ResolutionPaperMissing(DebtResolutionWay Way, IReadOnlyList<DebtPaperKind> Missing)
    : Refusal($"按“{Way.Label()}”化解还缺：{string.Join("、", Missing.Select(m => m.Label()))}，请补填文号和日期。");

public sealed record ResolutionInFuture(DateOnly On) : Refusal($"材料日期 {On:yyyy-MM-dd} 还没有到，请检查。");

public sealed record ResolutionBeforeLock(string Code, DateOnly LockedOn)
    : Refusal($"债务 {Code} 在 {LockedOn:yyyy-MM-dd} 锁定，之前的日期不能登记。");

public sealed record ResolutionPaperTooOld(DateOnly On, DateOnly BorrowedOn)
    : Refusal($"日期 {On:yyyy-MM-dd} 早于借款日期 {BorrowedOn:yyyy-MM-dd}，请检查。");

public sealed record NothingResolved() : Refusal("请填写化解的本金或利息，合计必须大于 0。");

public sealed record MoreThanOwed(string What, Money Stated, Money Left)
    : Refusal($"化解{What} {Stated.InYuan()} 超过尚欠的 {Left.InYuan()}。");

public sealed record TransferOnlyByConversion() : Refusal("只变更债权人的，化解方式请选“转化”。");

public sealed record TransferNeedsNewCreditor() : Refusal("请填写新的债权人，且不能与原债权人相同。");

public sealed record EntryCannotBeReversed(string Code, int Number)
    : Refusal($"债务 {Code} 的第 {Number} 条记录不存在、已经冲销，或者不能冲销。");

public sealed record ReversalNeedsReason(string Code, int Number) : Refusal($"冲销债务 {Code} 的第 {Number} 条记录须写明原因。");

public sealed record DebtCodeTaken(string Code) : Refusal($"编号 {Code} 已被使用。");

using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Payments;

public sealed record BatchStepNotAllowed(string Number, BatchStatus From, BatchStatus To)
    : Refusal($"付款批次 {Number} 现在是“{From.Label()}”，不能办理“{To.ActLabel()}”。");

public sealed record BatchStepTooEarly(string Number, BatchStatus Step, DateOnly On, DateOnly NotBefore)
    : Refusal($"付款批次 {Number} 的“{Step.ActLabel()}”日期 {On:yyyy-MM-dd} 早于上一环节的日期 {NotBefore:yyyy-MM-dd}。");

public sealed record BatchNeedsReason(string Number, BatchStatus Act) : Refusal(Act == BatchStatus.Executed
    ? $"付款批次 {Number} 里没有付成的，要写明银行退回的原因。"
    : $"付款批次 {Number} 办理“{Act.ActLabel()}”要写明原因。");

public sealed record BatchLinesOutOfRange(int Lines) : Refusal(Lines == 0
    ? "付款批次里至少要有一户，请先选要付款的户。"
    : $"一个付款批次最多 {PaymentBatch.MostLines} 户，现在有 {Lines} 户，请分成几个批次。");

public sealed record BatchNotSentBack(string Number, BatchStatus Status)
    : Refusal($"付款批次 {Number} 现在是“{Status.Label()}”，退回以后才能撤下里面的户。");

public sealed record BatchPaidInPart(string Number) : Refusal($"付款批次 {Number} 里已有付出的款，不能取消；没付成的请逐户登记原因。");

public sealed record HouseholdTwiceInBatch(string Code) : Refusal($"{Code} 在这个批次里出现了两次，一户只能有一笔。");

/// <summary>The household has another line under way: two batches were drawn up for it.</summary>
public sealed record HouseholdInAnotherBatch() : Refusal("批次里有一户已在别的付款批次里、还没有付完，请刷新名单后重新选择。");

public sealed record NothingAgreed(string Code) : Refusal($"{Code} 还没有签补偿协议，不能付款。");

public sealed record PayoutAmountMissing(string What) : Refusal($"{What}的金额必须大于 0。");

/// <summary>More than the agreement still owes.</summary>
public sealed record OverOutstanding(string Code, Money Amount, Money Left)
    : Refusal($"{Code} 还应付 {Left.InYuan()}，不能付 {Amount.InYuan()}。");

/// <summary>More than the special account has free.</summary>
public sealed record OverSpecialAccount(Money Amount, Money Free)
    : Refusal($"专户可用余额 {Free.InYuan()}，不够付 {Amount.InYuan()}，请等资金拨入或减少户数。");

public sealed record PayeeNotHead(string Code, string Payee)
    : Refusal($"{Code} 的收款人“{Payee}”不是户主本人，要填写公证委托书编号。");

public sealed record PayeeOfAnotherVillage(string Code) : Refusal($"{Code} 不属于这个专户所在的村，不能从这个专户付款。");

public sealed record PaymentInFuture(string What, DateOnly On) : Refusal($"{What} {On:yyyy-MM-dd} 还没有到，只能登记已经发生的事。");

public sealed record PaymentWordMissing(string What) : Refusal($"请填写{What}。");

public sealed record NoTransferGiven(string Number) : Refusal($"付款批次 {Number} 还没有填写任何一户的付款结果。");

public sealed record LineNotOpen(string Number) : Refusal($"付款批次 {Number} 里的这一笔已经有结果，请刷新页面再看。");

public sealed record LineNotPaid(string Number) : Refusal($"付款批次 {Number} 里的这一笔没有付出，不能办理退汇或打印收据。");

/// <summary>先补偿、后搬迁 (国有土地上房屋征收与补偿条例 art. 27).</summary>
public sealed record VacateBeforePaid(string Code, Money Left)
    : Refusal($"{Code} 选的是货币补偿，还有 {Left.InYuan()} 没有付；先补偿、后搬迁（《国有土地上房屋征收与补偿条例》第二十七条），付清后才能办理腾空验收。");

public sealed record SettleBeforePaid(string Code, Money Left) : Refusal($"{Code} 还有 {Left.InYuan()} 没有付，不能办理安置结清。");

public sealed record SpecialAccountNameTaken(string Name) : Refusal($"专户“{Name}”已经有了，请换一个名称。");

public sealed record PayeeAccountMissing(string Code) : Refusal($"{Code} 还没有收款账号，请填写收款人的银行账号。");

/// <summary>The total on the page is not the total any more.</summary>
public sealed record BatchChangedMeanwhile(string Number, Money Seen, Money Now)
    : Refusal($"付款批次 {Number} 的合计已从 {Seen.InYuan()} 变为 {Now.InYuan()}，请重新核对。");

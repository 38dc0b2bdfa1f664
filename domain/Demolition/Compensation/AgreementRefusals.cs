using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>A signed agreement is not changed and not signed again.</summary>
public sealed record AgreementStepNotAllowed(string Number, AgreementStatus From, AgreementStatus To) : Refusal(
    From == AgreementStatus.Signed ? $"协议 {Number} 已经签订，不能再改，变更只能另签补充协议。" : $"协议 {Number}“{From.Label()}”，不能再变为“{To.Label()}”。");

/// <summary>Art. 25 says what an agreement must hold.</summary>
public sealed record AgreementIncomplete(string Number, IReadOnlyList<string> Missing)
    : Refusal($"协议 {Number} 还缺：{string.Join("、", Missing)}（《国有土地上房屋征收与补偿条例》第二十五条），补齐后才能打印和签订。");

public sealed record SignedBeforeDrawn(string Number, DateOnly DrawnOn) : Refusal($"协议 {Number} 是 {DrawnOn:yyyy-MM-dd} 拟定的，签订日期不能更早。");

public sealed record VoidAgreementNeedsReason(string Number) : Refusal($"作废协议 {Number} 必须填写原因。");

public sealed record NothingToSupplement(string Number) : Refusal($"协议 {Number} 还没有签订或已经作废，不能签补充协议。");

public sealed record SupplementNeedsCause() : Refusal("补充协议要写明变更原因。");

public sealed record SupplementOutdated(string Number, string Before)
    : Refusal($"补充协议 {Number} 拟定之后，原协议 {Before} 的金额又有变化，请作废后重新拟定。");

public sealed record SupplementKeepsMethod(CompensationMethod Method)
    : Refusal($"补充协议不能改变补偿方式（原为{Method.Label()}），要改方式请先作废原协议再重新签订。");

public sealed record SupplementChangesNothing(string Number) : Refusal($"和协议 {Number} 相比没有任何变化，不需要补充协议。");

/// <summary>The award goes by the day of signing.</summary>
public sealed record AgreementTotalChanges(string Number, DateOnly DrawnFor, DateOnly On, Money Drawn, Money Now) : Refusal(
    $"协议 {Number} 按 {DrawnFor:yyyy-MM-dd} 签约算得 {Drawn.InYuan()}，若 {On:yyyy-MM-dd} 签约则为 {Now.InYuan()}，请作废后按实际签约日重新测算、拟定。");

public sealed record RecordedOtherwise(string Household, Money? Recorded, Money Paper)
    : Refusal($"{Household} 登记的签约总额是 {Recorded?.InYuan() ?? "（未签约）"}，协议算得 {Paper.InYuan()}，两者一致才能补录。");

public sealed record AgreementInHandAlready(string Number) : Refusal($"这户已有待签的协议 {Number}，请先签订或作废它。");

public sealed record SignedThroughAgreementOnly() : Refusal("签约要通过补偿协议办理：先测算、复核，再拟定协议并签订。");

public sealed record SignedStepHasAgreement(string Number) : Refusal($"这户的签约由协议 {Number} 而来，要退回请作废该协议。");

public sealed record VoidAfterVacating(string Number, HouseholdStatus Status)
    : Refusal($"协议 {Number} 对应的户已经“{Status.Label()}”，不能作废，请先把户的进度退回到“{HouseholdStatus.Signed.Label()}”。");

public sealed record VoidSupplementFirst(string Number, string Supplement) : Refusal($"协议 {Number} 有补充协议 {Supplement}，要先作废补充协议。");

public sealed record AgreementPaidOn(string Number) : Refusal($"协议 {Number} 的补偿款已经付款或正在付款批次中，不能作废，金额有变请签补充协议。");

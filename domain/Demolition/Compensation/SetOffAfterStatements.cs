using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>Whether a household's homes still have a settlement statement to come, in which an agreement's set-off can be credited.</summary>
/// <param name="AllIssued">It has homes, and a statement in force for every one.</param>
/// <param name="LastNumber">The latest of them, for the sentence.</param>
/// <param name="Paid">货币已付 of its agreement.</param>
public sealed record StatementsOfHousehold(bool AllIssued, string? LastNumber, Money Paid);

/// <summary>Where a supplement's change of the set-off goes once every home has its statement (结算单已全部开出): no statement will credit it any more.</summary>
/// <remarks>
/// It is carried into the money of the agreement: what is added is paid out, what is taken away lowers what is still to be paid. What would
/// have to be asked back from the household is refused: its statement must be voided first, or the matter settled otherwise.
/// </remarks>
public static class SetOffAfterStatements
{
    /// <returns>What moves from set-off to cash, what earlier supplements carried included.</returns>
    /// <exception cref="RefusedException">More would have to come back than is still to be paid.</exception>
    public static Money Carried(CompensationAgreement before, Money setOff, Money cash, StatementsOfHousehold statements, string number)
    {
        var carried = statements.AllIssued ? setOff - before.SetOff : before.Carried;
        return carried < before.Carried && cash + carried < statements.Paid
            ? throw new RefusedException(new SupplementTakesBackCredit(number, before.Carried - carried, statements.LastNumber ?? "", cash + carried, statements.Paid))
            : carried;
    }
}

/// <summary>A supplement takes away what a statement has credited already, and more than is still to be paid.</summary>
public sealed record SupplementTakesBackCredit(string Number, Money Less, string Statement, Money Cash, Money Paid) : Refusal(
    $"补充协议 {Number} 把抵扣安置房款减少了 {Less.InYuan()}，但结算单 {Statement} 已经抵扣；改从货币里扣，货币应付只剩 {Cash.InYuan()}，少于已付的 {Paid.InYuan()}。请先作废未交款的结算单，重新结算。");

/// <summary>Between drawing up and signing a statement was issued or voided.</summary>
public sealed record SupplementSetOffMoved(string Number, Money Drawn, Money Now) : Refusal(
    $"补充协议 {Number} 拟定之后，这户的结算单有变化：抵扣差额转为货币的应是 {Now.InYuan()}，拟定时是 {Drawn.InYuan()}，请作废后重新拟定。");

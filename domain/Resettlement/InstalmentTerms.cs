using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Whether and how a statement may be paid in shares (分期交款); dated rules of the local policy, by the day of the payment.</summary>
/// <param name="Most">How many payments in all; 1 means that it is paid at once.</param>
/// <param name="FirstPercent">首期: the least share of the whole that the first payment must be, in percent.</param>
/// <param name="WithinDays">Days from the issue of the statement by which the last share must be in.</param>
public sealed record InstalmentTerms(int Most, decimal FirstPercent, int WithinDays)
{
    /// <summary>No shares: as where no policy allows them.</summary>
    public static InstalmentTerms AtOnce { get; } = new(1, 100m, 0);

    public static InstalmentTerms Of(RuleBook rules) => new(
        (int)rules.Value(ResettlementRules.Instalments), rules.Value(ResettlementRules.FirstInstalmentPercent), (int)rules.Value(ResettlementRules.InstalmentDays));

    /// <summary>分期交款最多 3 次，首期不少于 50%，90 天内交清; or 一次交清.</summary>
    public string InWords => Most <= 1 ? "要一次交清" : FormattableString.Invariant($"可以分期，最多 {Most} 次，首期不少于应交的 {FirstPercent:0.##}%，开单后 {WithinDays} 天内交清");

    /// <summary>What is wrong with a payment of less than is open, or null.</summary>
    internal Refusal? Fault(Statement statement, Money amount, DateOnly on)
    {
        var number = statement.Number;
        if (Most <= 1)
        {
            return new PaymentNotExact(number, statement.Direction, statement.Balance, amount);
        }

        var standing = statement.Payments.Count(p => p is { Kind: PaymentKind.Received, IsReversed: false });
        var (least, last) = (Money.RoundYuan(statement.Net.Yuan * FirstPercent / 100m), statement.ApprovedOn!.Value.AddDays(WithinDays));
        return standing == 0 && amount < least ? new FirstInstalmentTooSmall(number, least, amount)
            : standing >= Most - 1 ? new InstalmentsUsedUp(number, Most, statement.Balance)
            : on >= last ? new InstalmentTooLate(number, last, statement.Balance)
            : null;
    }
}

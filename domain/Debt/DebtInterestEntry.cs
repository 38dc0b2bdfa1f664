using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt;

/// <summary>Interest confirmed on a locked debt (确认利息): for a span of days, from the day it was confirmed on.</summary>
public sealed class DebtInterestEntry : IBelongsToVillage
{
    private DebtInterestEntry() { }

    internal DebtInterestEntry(VillageDebt debt, InterestTerms terms, Money amount, bool isDemonstration)
    {
        (DebtId, VillageCode, Amount, IsDemonstration) = (debt.Id, debt.VillageCode, amount, isDemonstration);
        (From, Until, RatePercent, ConfirmedOn, Reference) = (terms.From, terms.Until, terms.RatePercent, terms.ConfirmedOn, terms.Reference);
    }

    public int Id { get; private set; }
    public int DebtId { get; private set; }
    public long VillageCode { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The first day that bears no interest any more.</summary>
    public DateOnly Until { get; private set; }
    public decimal RatePercent { get; private set; }
    public Money Amount { get; private set; }
    public DateOnly ConfirmedOn { get; private set; }

    /// <summary>The minutes in which it was confirmed.</summary>
    public string Reference { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
}

/// <summary>What is confirmed: the span (end excluded), the yearly rate in percent, when and by which minutes.</summary>
public sealed record InterestTerms(DateOnly From, DateOnly Until, decimal RatePercent, DateOnly ConfirmedOn, string Reference);

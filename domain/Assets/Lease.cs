using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets;

/// <summary>A lease of one unit (租约). Both ends belong to it: "from 1 January to 31 December" is a whole year.</summary>
public sealed class Lease : IBelongsToVillage
{
    public const int TenantMaxLength = 100;
    public const int DecisionMaxLength = 100;
    public const int ReasonMaxLength = 400;

    private Lease() { }

    internal Lease(long villageCode, string unit, LeaseTerms terms, bool isDemonstration)
    {
        (VillageCode, IsDemonstration) = (villageCode, isDemonstration);
        TenantName = CollectiveAsset.Tidy(terms.TenantName) ?? throw new RefusedException(new TenantMissing(unit));
        RentPerYear = terms.RentPerYear > Money.Zero ? terms.RentPerYear : throw new RefusedException(new RentNotPositive(unit));
        DecisionReference = CollectiveAsset.Tidy(terms.DecisionReference) ?? throw new RefusedException(new LeaseDecisionMissing(unit));
        (From, To) = terms.To >= terms.From ? (terms.From, terms.To) : throw new RefusedException(new LeaseEndsBeforeStart(unit, terms.From, terms.To));
    }

    public int Id { get; private set; }
    public int UnitId { get; private set; }
    public long VillageCode { get; private set; }
    public string TenantName { get; private set; } = "";

    /// <summary>元 per year.</summary>
    public Money RentPerYear { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day agreed.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The assembly's decision (会议决议): number or date of the minutes.</summary>
    public string DecisionReference { get; private set; } = "";

    /// <summary>The last day on which it really ran, once it was ended or the unit handed back.</summary>
    public DateOnly? EndedOn { get; private set; }
    public string? EndReason { get; private set; }
    public bool IsDemonstration { get; private set; }

    public DateOnly LastDay => EndedOn ?? To;

    public bool Covers(DateOnly from, DateOnly to) => From <= to && from <= LastDay;

    internal void End(DateOnly lastDay, string? reason)
    {
        if (EndedOn is { } ended)
        {
            throw new RefusedException(new LeaseEndedAlready(TenantName, ended));
        }

        if (lastDay < From || lastDay > To)
        {
            throw new RefusedException(new LeaseEndOutside(TenantName, lastDay, From, To));
        }

        EndReason = CollectiveAsset.Tidy(reason) ?? throw new RefusedException(new LeaseEndNeedsReason(TenantName));
        EndedOn = lastDay;
    }
}

/// <summary>What was agreed.</summary>
/// <param name="TenantName">Who rents it.</param>
/// <param name="RentPerYear">元 per year, more than 0.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="DecisionReference">The decision of the assembly or the representatives that allows it.</param>
public sealed record LeaseTerms(string TenantName, Money RentPerYear, DateOnly From, DateOnly To, string DecisionReference);

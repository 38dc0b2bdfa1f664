using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets;

/// <summary>What a unit is on a day (出租状态); told from the leases and the days recorded, never set by hand.</summary>
public enum UnitStatus
{
    /// <summary>空置.</summary>
    Vacant,

    /// <summary>招租中.</summary>
    Offered,

    /// <summary>据称已租: a text reads as let or as the target; there is no lease on record.</summary>
    Claimed,

    /// <summary>已出租: a lease covers the day.</summary>
    Let,
}

/// <summary>A part of an asset that is let by itself (出租单元): a floor, a shop, a stall.</summary>
public sealed class LeaseUnit : IVersioned, IBelongsToVillage
{
    public const int NameMaxLength = 60;

    private readonly List<Lease> _leases = [];

    private LeaseUnit() { }

    internal LeaseUnit(long villageCode, int order, string name, FloorArea? area, bool isDemonstration) =>
        (VillageCode, Order, Name, Area, IsDemonstration) = (villageCode, order, name, area, isDemonstration);

    public int Id { get; private set; }
    public int AssetId { get; private set; }
    public long VillageCode { get; private set; }
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
    public FloorArea? Area { get; private set; }
    public bool IsDemonstration { get; private set; }

    /// <summary>The day from which it is publicly offered (招租公告日).</summary>
    public DateOnly? OfferedOn { get; private set; }

    /// <summary>The day on which it was reported as let (据报道), without a lease on record.</summary>
    public DateOnly? ClaimedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Rises with every act on the unit, also with those that only write a lease, so that two desks can't let it at once.</summary>
    public int Acts { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Lease> Leases => _leases;

    /// <summary>Offers the unit to the public (招租).</summary>
    /// <exception cref="RefusedException">The day is to come, or the unit is let on it.</exception>
    public void Offer(DateOnly on, DateOnly today)
    {
        RefuseFuture(on, today);
        if (LeaseOn(on) is { } lease)
        {
            throw new RefusedException(new UnitIsLet(Name, lease.TenantName, lease.LastDay));
        }

        (OfferedOn, Acts) = (on, Acts + 1);
    }

    /// <summary>Takes the offer back (停止招租).</summary>
    /// <exception cref="RefusedException">It is not offered, or the day is to come.</exception>
    public void Withdraw(DateOnly on, DateOnly today)
    {
        RefuseFuture(on, today);
        if (StatusOn(on) != UnitStatus.Offered)
        {
            throw new RefusedException(new UnitNotOffered(Name));
        }

        (WithdrawnOn, Acts) = (on, Acts + 1);
    }

    /// <summary>Keeps what a report says of it: let, but with no lease on record (据称已租).</summary>
    public void ClaimLet(DateOnly reportedOn) => (ClaimedOn, Acts) = (reportedOn, Acts + 1);

    /// <summary>Lets the unit (出租).</summary>
    /// <exception cref="RefusedException">No tenant, no rent, no decision, an end before the start, or a day that is let already.</exception>
    public Lease Let(LeaseTerms terms)
    {
        var lease = new Lease(VillageCode, Name, terms, IsDemonstration);
        if (_leases.Find(l => l.Covers(lease.From, lease.To)) is { } other)
        {
            throw new RefusedException(new LeaseOverlaps(Name, other.From, other.LastDay, other.TenantName));
        }

        _leases.Add(lease);
        Acts++;
        return lease;
    }

    /// <summary>Ends a lease: before its time, or on its last day when the unit is handed back (终止、收回).</summary>
    /// <exception cref="RefusedException">It has been ended, the day is outside the lease or to come, or there is no reason.</exception>
    public void End(Lease lease, DateOnly lastDay, string? reason, DateOnly today)
    {
        RefuseFuture(lastDay, today);
        lease.End(lastDay, reason);
        Acts++;
    }

    public Lease? LeaseOn(DateOnly day) => _leases.Find(l => l.Covers(day, day));

    public UnitStatus StatusOn(DateOnly day) => UnitStanding.On(day, OfferedOn, ClaimedOn, WithdrawnOn, _leases.Select(l => (l.From, l.LastDay)));

    private void RefuseFuture(DateOnly on, DateOnly today)
    {
        if (on > today)
        {
            throw new RefusedException(new AssetDayInFuture(Name, on, today));
        }
    }
}

/// <summary>Tells the status of a unit from its days; the entity and the figures share it.</summary>
public static class UnitStanding
{
    /// <summary>Let while a lease runs; otherwise what was said last by that day: offered, claimed, or vacant again.</summary>
    public static UnitStatus On(
        DateOnly day, DateOnly? offered, DateOnly? claimed, DateOnly? withdrawn, IEnumerable<(DateOnly From, DateOnly LastDay)> leases)
    {
        var ran = leases.ToList();
        if (ran.Exists(l => l.From <= day && day <= l.LastDay))
        {
            return UnitStatus.Let;
        }

        // of two said on one day the later in this list counts
        IEnumerable<(DateOnly? On, UnitStatus Status)> said =
        [
            (DateOnly.MinValue, UnitStatus.Vacant), (offered, UnitStatus.Offered), (claimed, UnitStatus.Claimed),
            .. ran.Select(l => ((DateOnly?)l.LastDay, UnitStatus.Vacant)), (withdrawn, UnitStatus.Vacant),
        ];
        return said.Where(s => s.On <= day).OrderBy(s => s.On).Last().Status;
    }

    public static string Label(this UnitStatus status) => status switch
    {
        UnitStatus.Vacant => "空置",
        UnitStatus.Offered => "招租中",
        UnitStatus.Claimed => "据称已租",
        UnitStatus.Let => "已出租",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}

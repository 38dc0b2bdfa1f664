using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Households of an area by the furthest step they had reached by a day; each count holds those of the later steps.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Signed is said of an agreement here, not of a number.")]
public sealed record AreaSteps(int Households, int Surveyed, int Appraised, int Signed, int Vacated, int Demolished, int Settled, Money Agreed)
{
    /// <summary>剩余户: registered and not signed.</summary>
    public int Remaining => Households - Signed;

    /// <summary>签约率 in percent; null without households.</summary>
    public decimal? SigningRate => Households == 0 ? null : Signed * 100m / Households;

    /// <summary>How many stood exactly there: had come as far and no farther.</summary>
    public int At(HouseholdStatus status) => Reached(status) - (status.Next() is { } next ? Reached(next) : 0);

    /// <summary>How many had come at least as far.</summary>
    public int Reached(HouseholdStatus status) => status switch
    {
        HouseholdStatus.Registered => Households,
        HouseholdStatus.Surveyed => Surveyed,
        HouseholdStatus.Appraised => Appraised,
        HouseholdStatus.Signed => Signed,
        HouseholdStatus.Vacated => Vacated,
        HouseholdStatus.Demolished => Demolished,
        HouseholdStatus.Settled => Settled,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}

/// <summary>All that has happened in one area, day by day: from it the figures of any past day are counted without another query.</summary>
public sealed class AreaTimeline
{
    private readonly IReadOnlyList<HouseholdDays> _rows;

    internal AreaTimeline(IReadOnlyList<HouseholdDays> rows)
    {
        _rows = rows;
        Registered = Count(rows.Select(r => r.Registered));
        Signed = Count(rows.Select(r => r.Signed).OfType<DateOnly>());
        HasDemonstration = rows.Any(r => r.IsDemonstration);
    }

    /// <summary>How many were registered, by day.</summary>
    public IReadOnlyList<DayCount> Registered { get; }

    /// <summary>How many signed, by day.</summary>
    public IReadOnlyList<DayCount> Signed { get; }

    public bool HasDemonstration { get; }

    /// <summary>How many of those registered by the day have no place on the map.</summary>
    public int UnplacedOn(DateOnly day) => _rows.Count(r => r.Registered <= day && !r.IsPlaced);

    public AreaSteps On(DateOnly day)
    {
        int By(Func<HouseholdDays, DateOnly?> step) => _rows.Count(r => step(r) <= day);
        return new(By(r => r.Registered), By(r => r.Surveyed), By(r => r.Appraised), By(r => r.Signed), By(r => r.Vacated), By(r => r.Demolished),
            By(r => r.Settled), new(_rows.Where(r => r.Signed <= day).Sum(r => r.AgreedFen)));
    }

    /// <summary>What the deadline asks for; null without one, or before anybody was registered.</summary>
    public SigningSchedule? Schedule(DateOnly? deadline) =>
        deadline is { } last && Registered.Count > 0 ? new(Registered.Min(d => d.On), last) : null;

    public IReadOnlyList<BurnDownWeek> BurnDownTo(DateOnly day, DateOnly? deadline) =>
        BurnDown.Of(Registered, Signed, Schedule(deadline) is { } schedule ? [(schedule, On(day).Households)] : [], day);

    private static List<DayCount> Count(IEnumerable<DateOnly> days) =>
        [.. days.GroupBy(d => d).Select(g => new DayCount(g.Key, g.Count())).OrderBy(d => d.On)];
}

/// <summary>Reads an area's timeline, and keeps it until a row of the work area changes.</summary>
public sealed class AreaTimelineQuery(VillageDb db, StampedCache cache)
{
    public Task<AreaTimeline> RunAsync(int areaId, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"demolition.timeline|{areaId}"), ["Demolition"], () => ReadAsync(areaId, cancellation), cancellation);

    private async Task<AreaTimeline> ReadAsync(int areaId, CancellationToken cancellation) => new(await Rows(areaId).ToListAsync(cancellation));

    /// <summary>For the plan checks too.</summary>
    internal IQueryable<HouseholdDays> Rows(int areaId) => db.HouseholdsInScope().Where(h => h.AreaId == areaId)
        .Select(h => new HouseholdDays(
            h.RegisteredOn, h.SurveyedOn, h.AppraisedOn, h.SignedOn, h.VacatedOn, h.DemolishedOn, h.SettledOn, h.AgreedFen, h.IsDemonstration, h.Shape != null));
}

using VillageTracker.Domain.Demolition.Payments.Queries;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Where an area stands on a day, and where it stood on an earlier one (片区进度对比).</summary>
/// <param name="Schedule">What the signing deadline asks for; null without one.</param>
/// <param name="HasDemonstration">Some of the households are invented.</param>
/// <param name="Unplaced">Households of the day without a place on the map.</param>
public sealed record AreaBoard(
    DateOnly On, DateOnly Since, AreaSteps Steps, AreaSteps StepsBefore, AreaMoney Money, AreaMoney MoneyBefore,
    IReadOnlyList<BurnDownWeek> Weeks, SigningSchedule? Schedule, bool HasDemonstration, int Unplaced)
{
    /// <summary>What should have been signed by now, in percent.</summary>
    public decimal? ScheduleRate => Schedule?.PercentOn(On);

    /// <summary>签约率 less schedule, percentage points.</summary>
    public decimal? Gap => Steps.SigningRate is { } rate && ScheduleRate is { } schedule
        ? decimal.Round(rate, 2, MidpointRounding.AwayFromZero) - schedule
        : null;

    /// <summary>The day with which is compared unless another is asked for: the end of the month before.</summary>
    public static DateOnly MonthBefore(DateOnly on) => new DateOnly(on.Year, on.Month, 1).AddDays(-1);
}

public sealed class AreaBoardQuery(AreaTimelineQuery timelines, AreaMoneyQuery money)
{
    /// <param name="areaId">In the person's scope.</param>
    /// <param name="deadline">The area's.</param>
    /// <param name="on">As of this day.</param>
    /// <param name="since">Compared with this day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<AreaBoard> RunAsync(int areaId, DateOnly? deadline, DateOnly on, DateOnly since, CancellationToken cancellation)
    {
        var timeline = await timelines.RunAsync(areaId, cancellation);
        return new(on, since, timeline.On(on), timeline.On(since),
            await money.OneAsync(areaId, on, cancellation), await money.OneAsync(areaId, since, cancellation),
            timeline.BurnDownTo(on, deadline), timeline.Schedule(deadline), timeline.HasDemonstration, timeline.UnplacedOn(on));
    }
}

using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Targets;

/// <summary>How a seasonal plan runs between its points; stored by name.</summary>
public enum PlanShape
{
    /// <summary>平滑: a straight line from point to point, from 0 % at the start of the year.</summary>
    Linear,

    /// <summary>节点: nothing until the day of a point, then its whole percentage.</summary>
    Step,
}

/// <summary>By a day, so much of the year's target should be done (累计).</summary>
public readonly record struct PlanPoint(DateOnly On, decimal CumulativePercent);

/// <summary>A year's own schedule (分季计划) for work that does not run evenly, such as building or attracting investors.</summary>
public sealed class ScheduleProgressPlan
{
    private readonly PlanPoint[] _points;

    /// <exception cref="RefusedException">
    /// No point, points not in order of date, of different years or falling (<see cref="PlanNotRising"/>), or not ending
    /// with 100 % (<see cref="PlanNotComplete"/>).
    /// </exception>
    public ScheduleProgressPlan(PlanShape shape, IEnumerable<PlanPoint> points)
    {
        Shape = shape;
        _points = [.. points];
        if (_points.Length == 0 || _points[^1].CumulativePercent != 100m)
        {
            throw new RefusedException(new PlanNotComplete());
        }

        for (var i = 0; i < _points.Length; i++)
        {
            var before = i == 0 ? new PlanPoint(YearStart, 0m) : _points[i - 1];
            if (_points[i].On <= before.On || _points[i].On.Year != _points[0].On.Year
                || _points[i].CumulativePercent < before.CumulativePercent)
            {
                throw new RefusedException(new PlanNotRising(_points[i].On));
            }
        }
    }

    public PlanShape Shape { get; }

    public IReadOnlyList<PlanPoint> Points => _points;

    // The end of the last day of the year before: 1 January already is one day of progress.
    private DateOnly YearStart => new DateOnly(_points[0].On.Year, 1, 1).AddDays(-1);

    /// <summary>What should be done by the end of a day, in percent, 2 decimals; 0 before the plan, 100 after it.</summary>
    public decimal On(DateOnly day)
    {
        var before = new PlanPoint(YearStart, 0m);
        foreach (var point in _points)
        {
            if (day < point.On)
            {
                return Shape == PlanShape.Step || day <= before.On ? before.CumulativePercent : Between(before, point, day);
            }

            before = point;
        }

        return 100m;
    }

    private static decimal Between(PlanPoint from, PlanPoint to, DateOnly day)
    {
        decimal passed = day.DayNumber - from.On.DayNumber;
        decimal length = to.On.DayNumber - from.On.DayNumber;
        var percent = from.CumulativePercent + ((to.CumulativePercent - from.CumulativePercent) * passed / length);
        return decimal.Round(percent, 2, MidpointRounding.AwayFromZero);
    }
}

/// <summary>Dates must follow each other within one year and percentages may not fall.</summary>
public sealed record PlanNotRising(DateOnly On)
    : Refusal($"计划节点 {On:yyyy-MM-dd} 有误：日期须在同一年内依次递增，累计百分比不能下降。");

/// <summary>The last point is 100 %.</summary>
public sealed record PlanNotComplete() : Refusal("计划的最后一个节点必须是100%。");

namespace VillageTracker.Domain.Targets;

/// <summary>How a target stands against the time that has passed (进度灯). Stored by name.</summary>
public enum ScheduleLight
{
    /// <summary>绿灯: on schedule or ahead of it.</summary>
    Green,

    /// <summary>黄灯: a little behind.</summary>
    Yellow,

    /// <summary>红灯: far behind; leads to supervision (督办).</summary>
    Red,

    /// <summary>灰灯: nothing reported although the reporting day has passed.</summary>
    Grey,

    /// <summary>蓝灯: done, 100 % or more.</summary>
    Blue,
}

/// <summary>Where the lights change, in percentage points of the gap; a dated local setting, never a constant.</summary>
/// <param name="GreenFrom">The smallest gap that is still green, such as 0.</param>
/// <param name="YellowFrom">The smallest gap that is still yellow, such as −10; anything below is red.</param>
public sealed record ScheduleThresholds(decimal GreenFrom, decimal YellowFrom);

namespace VillageTracker.Domain.Demolition;

/// <summary>How many of an area's households should have signed by a day (签约序时进度): an even share for each day up to the deadline.</summary>
/// <param name="From">The day the first household was registered.</param>
/// <param name="Deadline">The last day for signing, that day included.</param>
public sealed record SigningSchedule(DateOnly From, DateOnly Deadline)
{
    /// <summary>Days passed in percent of all days, both ends counted; 0 before the first, 100 from the deadline on; 2 decimals.</summary>
    public decimal PercentOn(DateOnly day) => decimal.Round(ShareOn(day) * 100m, 2, MidpointRounding.AwayFromZero);

    /// <summary>Households that may still be left on a day if all is in time.</summary>
    public decimal MayBeLeft(int households, DateOnly day) => decimal.Round(households * (1 - ShareOn(day)), 1, MidpointRounding.AwayFromZero);

    private decimal ShareOn(DateOnly day)
    {
        var whole = Math.Max(1, Deadline.DayNumber - From.DayNumber + 1);
        return Math.Clamp((decimal)(day.DayNumber - From.DayNumber + 1) / whole, 0, 1);
    }
}

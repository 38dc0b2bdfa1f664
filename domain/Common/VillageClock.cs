namespace VillageTracker.Domain.Common;

/// <summary>Today and now, in the village (Asia/Shanghai, no summer time).</summary>
/// <remarks>
/// A demonstration runs in the year its figures speak of, so <see cref="Today"/> can be set; moments in the audit trail are
/// always real. Entities never ask for the date, they are given it.
/// </remarks>
public sealed class VillageClock(TimeProvider time, DateOnly? demonstrationToday = null)
{
    private static readonly TimeSpan ShanghaiOffset = TimeSpan.FromHours(8);

    /// <summary>The pretended date, or null in real use; shown on every screen and paper while it is set.</summary>
    public DateOnly? DemonstrationToday => demonstrationToday;

    public DateOnly Today => demonstrationToday ?? DateOnly.FromDateTime(Now.DateTime);

    public DateTimeOffset Now => time.GetUtcNow().ToOffset(ShanghaiOffset);
}

using VillageTracker.Domain.Common;

namespace VillageTracker.Web.Pages.Resettlement;

/// <summary>The day that a page shows: the one asked for, but never one to come.</summary>
/// <param name="Asked">From the address.</param>
/// <param name="Today">Also the last day that can be chosen.</param>
public sealed record PastDay(DateOnly? Asked, DateOnly Today)
{
    public DateOnly Day => IsToCome || Asked is null ? Today : Asked.Value;

    /// <summary>Said on the page, which then shows today.</summary>
    public bool IsToCome => Asked > Today;

    public static PastDay Of(DateOnly? asked, VillageClock clock) => new(asked, clock.Today);
}

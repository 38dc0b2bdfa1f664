using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Acts are recorded on the day they happen or later, never before.</summary>
internal static class ActDate
{
    /// <exception cref="RefusedException">The day has not come yet.</exception>
    public static void RefuseFuture(this VillageClock clock, DateOnly on)
    {
        if (on > clock.Today)
        {
            throw new RefusedException(new AllocationStepInFuture(on));
        }
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.UseCases;

/// <summary>每天一次的核对: the first that asks on a day runs it, for all villages; everybody else of that day, on whatever server, is told that it is taken.</summary>
public sealed class RunDailyChecksHandler(VillageDb db, RunChecksHandler checks, VillageClock clock)
{
    /// <returns>What the run changed; null where the day's run is done, or under way elsewhere.</returns>
    public async Task<ChecksRun?> HandleAsync(CancellationToken cancellation) =>
        await ClaimAsync(cancellation) is { } run ? await checks.RunAsync(run, cancellation) : null;

    private async Task<CheckRun?> ClaimAsync(CancellationToken cancellation)
    {
        var (today, now) = (clock.Today, clock.Now.UtcDateTime);
        var run = await db.CheckRuns.SingleOrDefaultAsync(r => r.DailyOn == today, cancellation);
        if (run is not null && !run.TakeOver(now))
        {
            return null;
        }

        if (run is null)
        {
            db.Add(run = CheckRun.Begin(CheckCause.Daily, db.Actor, today, now));
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
            return run;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || UniqueViolation.Is(fault))
        {
            return null; // another server was first
        }
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.UseCases;

/// <summary>What running the checks changed.</summary>
public sealed record ChecksRun(int Found, int New, int Reopened, int Gone);

/// <summary>核对: runs every check and keeps what they found; what was signed off and has not changed stays signed off.</summary>
public sealed class RunChecksHandler(VillageDb db, IEnumerable<IConservationCheck> checks, VillageClock clock)
{
    public Task<ChecksRun> HandleAsync(CheckCause cause, CancellationToken cancellation)
    {
        var run = CheckRun.Begin(cause, db.Actor, clock.Today, clock.Now.UtcDateTime);
        db.Add(run);
        return RunAsync(run, cancellation);
    }

    /// <param name="run">Waits in the context to be saved with what it found.</param>
    /// <param name="cancellation">Stops the run; nothing of it is saved then.</param>
    internal async Task<ChecksRun> RunAsync(CheckRun run, CancellationToken cancellation)
    {
        var doubts = new List<(string Check, Doubt Doubt)>();
        foreach (var check in checks)
        {
            doubts.AddRange((await check.FindAsync(cancellation)).Select(d => (check.Code, d)));
        }

        var kept = await db.Findings.ToDictionaryAsync(f => (f.VillageCode, f.Identity), cancellation);
        var (today, added, reopened, gone) = (clock.Today, 0, 0, 0);
        var seen = new HashSet<(long, string)>();
        foreach (var (check, doubt) in doubts)
        {
            var key = (doubt.VillageCode, doubt.IdentityUnder(check));
            if (!seen.Add(key))
            {
                continue;
            }

            if (!kept.TryGetValue(key, out var finding))
            {
                db.Add(Finding.Of(check, doubt, today));
                added++;
            }
            else if (finding.SeeAgain(doubt, today) && finding.IsReopened)
            {
                reopened++;
            }
        }

        gone = kept.Where(k => !seen.Contains(k.Key)).Count(k => k.Value.Vanish(today));
        run.Finish(seen.Count, added, reopened, gone, clock.Now.UtcDateTime);
        db.Doing("核对守恒与疑点", run.Cause.Label());
        await db.SaveChangesAsync(cancellation);
        return new(seen.Count, added, reopened, gone);
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>When the checks last ran, why, and what they found.</summary>
public sealed record LastCheck(DateTime At, CheckCause Cause, string By, int Found, int Added, int Reopened, int Gone);

public sealed class LastCheckQuery(VillageDb db)
{
    /// <returns>The latest run that looked at all that the person may see; null where there was none.</returns>
    public Task<LastCheck?> RunAsync(CancellationToken cancellation)
    {
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        return db.CheckRuns.AsNoTracking().Where(r => r.FinishedAt != null && r.ScopeFrom <= from && r.ScopeTo >= to).OrderByDescending(r => r.FinishedAt)
            .Select(r => new LastCheck(r.FinishedAt!.Value, r.Cause, r.By, r.Found, r.Added, r.Reopened, r.Gone)).FirstOrDefaultAsync(cancellation);
    }
}

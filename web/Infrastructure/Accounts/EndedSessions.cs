using System.Collections.Concurrent;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>Which accounts were changed here lately, so that their cookies are checked against the database at the next click.</summary>
/// <remarks>
/// Without this each request would need a query, or a closed account would go on working until the next regular check
/// (<see cref="SessionCheck.Every"/>), which is what another server sharing the database still relies on.
/// </remarks>
public sealed class EndedSessions(TimeProvider time)
{
    private readonly ConcurrentDictionary<int, DateTimeOffset> _changed = new();

    public void End(int accountId) => _changed[accountId] = time.GetUtcNow();

    /// <summary>True for a cookie made before the account's last change; cookies count in whole seconds.</summary>
    public bool MustCheck(int accountId, DateTimeOffset? issued) =>
        _changed.TryGetValue(accountId, out var at) && (issued is not { } made || made <= at.AddSeconds(1));
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Audit.Queries;

/// <summary>The audit trail, newest first (留痕清单): entries of one's own villages, and those that belong to none.</summary>
/// <remarks>Paged by sequence number, so that page 1,000 costs what page 1 costs and new entries shift nothing.</remarks>
public sealed class AuditListQuery(VillageDb db)
{
    public const int PageSize = 50;

    public async Task<AuditPage> RunAsync(AuditFilter filter, CancellationToken cancellation)
    {
        var found = Narrowed(InReach(db), filter);
        if (filter.Before is { } before)
        {
            found = found.Where(e => e.Sequence < before);
        }

        var rows = await found.OrderByDescending(e => e.Sequence).Take(PageSize + 1)
            .Select(e => new AuditRow(e.Sequence, e.AtUtc, e.AccountName, e.Act, e.Area, e.SubjectType, e.SubjectKey, e.Reason))
            .ToListAsync(cancellation);
        return rows.Count <= PageSize ? new(rows, null) : new(rows[..PageSize], rows[PageSize - 1].Sequence);
    }

    /// <summary>The areas and people that occur, for the filter.</summary>
    public async Task<(IReadOnlyList<string> Areas, IReadOnlyList<AuditPerson> People)> ChoicesAsync(CancellationToken cancellation)
    {
        var areas = await db.AreaStamps.AsNoTracking().Select(s => s.Area).OrderBy(a => a).ToListAsync(cancellation);
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        var people = await db.Accounts.AsNoTracking().Where(a => a.UnitCode >= from && a.UnitCode <= to)
            .OrderBy(a => a.UserName).Select(a => new AuditPerson(a.Id, a.DisplayName, a.UserName)).ToListAsync(cancellation);
        return (areas, people);
    }

    internal static IQueryable<AuditEntry> InReach(VillageDb db)
    {
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        return db.AuditEntries.AsNoTracking().Where(e => e.VillageCode == null || (e.VillageCode >= from && e.VillageCode <= to));
    }

    private static IQueryable<AuditEntry> Narrowed(IQueryable<AuditEntry> found, AuditFilter filter)
    {
        found = filter.Area is { Length: > 0 } area ? found.Where(e => e.Area == area) : found;
        found = filter.AccountId is { } account ? found.Where(e => e.AccountId == account) : found;
        found = filter.SubjectType is { Length: > 0 } type ? found.Where(e => e.SubjectType == type) : found;
        found = filter.SubjectKey is { Length: > 0 } key ? found.Where(e => e.SubjectKey == key) : found;
        found = filter.FromUtc is { } first ? found.Where(e => e.AtUtc >= first) : found;
        return filter.ToUtc is { } end ? found.Where(e => e.AtUtc < end) : found;
    }
}

/// <param name="FromUtc">The first moment that counts.</param>
/// <param name="ToUtc">The first moment that no longer counts.</param>
/// <param name="Before">Only entries older than this sequence number: where the page before ended.</param>
public sealed record AuditFilter(
    string? Area = null, int? AccountId = null, string? SubjectType = null, string? SubjectKey = null,
    DateTime? FromUtc = null, DateTime? ToUtc = null, long? Before = null);

public sealed record AuditRow(
    long Sequence, DateTime AtUtc, string AccountName, string Act, string Area, string SubjectType, string SubjectKey, string? Reason);

/// <param name="NextBefore">Where the next page begins, or null at the end.</param>
public sealed record AuditPage(IReadOnlyList<AuditRow> Rows, long? NextBefore);

public sealed record AuditPerson(int Id, string DisplayName, string UserName);

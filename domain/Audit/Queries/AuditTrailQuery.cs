using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Audit.Queries;

/// <summary>One line of a record's history (变更记录).</summary>
/// <param name="Changes">JSON: field name to [before, after].</param>
public sealed record AuditTrailLine(long Sequence, DateTime AtUtc, string AccountName, string Act, string? Reason, string Changes)
{
    /// <summary>The fields that the act changed, before and after.</summary>
    public IReadOnlyList<FieldChange> Fields => AuditEntryQuery.ChangesOf(Changes).Fields;
}

/// <summary>What happened to one record, newest first. Only entries of villages in the person's scope.</summary>
public sealed class AuditTrailQuery(VillageDb db)
{
    public const int Most = 50;

    /// <param name="subjectType">The entity's class name: <c>Household</c>.</param>
    /// <param name="key">Its key.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<List<AuditTrailLine>> RunAsync(string subjectType, int key, CancellationToken cancellation)
    {
        var subjectKey = key.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        return db.AuditEntries.AsNoTracking()
            .Where(e => e.SubjectType == subjectType && e.SubjectKey == subjectKey
                && (e.VillageCode == null || (e.VillageCode >= from && e.VillageCode <= to)))
            .OrderByDescending(e => e.Sequence).Take(Most)
            .Select(e => new AuditTrailLine(e.Sequence, e.AtUtc, e.AccountName, e.Act, e.Reason, e.Changes))
            .ToListAsync(cancellation);
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Audit.Queries;

/// <summary>One audit entry with its fields before and after.</summary>
public sealed class AuditEntryQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it belongs to another village.</exception>
    public async Task<AuditEntryDetails> RunAsync(long sequence, CancellationToken cancellation)
    {
        var entry = await AuditListQuery.InReach(db).SingleOrDefaultAsync(e => e.Sequence == sequence, cancellation)
            ?? throw new NotFoundException($"第 {sequence} 条留痕");
        var (rows, fields) = ChangesOf(entry.Changes);
        return new(
            entry.Sequence, entry.AtUtc, entry.AccountName, entry.Act, entry.Area, entry.SubjectType, entry.SubjectKey,
            entry.Reason, rows, fields, Convert.ToHexString(entry.Hash), Convert.ToHexString(entry.PreviousHash));
    }

    /// <summary>Reads what <see cref="AuditEntry.Changes"/> holds: fields with [before, after], or the number of rows of a bulk act.</summary>
    internal static (int? Rows, IReadOnlyList<FieldChange> Fields) ChangesOf(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        int? rows = null;
        var fields = new List<FieldChange>();
        foreach (var field in json.RootElement.EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.Number)
            {
                rows = field.Value.GetInt32();
            }
            else if (field.Value is { ValueKind: JsonValueKind.Array } pair && pair.GetArrayLength() == 2)
            {
                fields.Add(new(field.Name, pair[0].GetString(), pair[1].GetString()));
            }
        }

        return (rows, fields);
    }
}

/// <summary>A field before and after; null on the side where the record did not exist or the field was empty.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <param name="BulkRows">The number of rows of a bulk act, which does not list their fields.</param>
public sealed record AuditEntryDetails(
    long Sequence, DateTime AtUtc, string AccountName, string Act, string Area, string SubjectType, string SubjectKey,
    string? Reason, int? BulkRows, IReadOnlyList<FieldChange> Fields, string Hash, string PreviousHash);

using Microsoft.EntityFrameworkCore;

namespace VillageTracker.Domain.Demolition.Persistence;

/// <summary>Tells which unique index refused a save: SQL Server names the index, SQLite the columns.</summary>
internal static class UniqueCodes
{
    public static bool Violates(this DbUpdateException fault, string index, string column) =>
        fault.InnerException?.Message is { } message
        && (message.Contains(index, StringComparison.Ordinal)
            || (message.Contains("UNIQUE", StringComparison.Ordinal) && message.Contains(column, StringComparison.Ordinal)));
}

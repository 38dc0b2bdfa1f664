using Microsoft.EntityFrameworkCore;

namespace VillageTracker.Domain.Resettlement.Persistence;

/// <summary>Tells which uniqueness a failed save broke: SQL Server names the index, SQLite the columns.</summary>
internal static class BrokenIndex
{
    public static bool Is(DbUpdateException fault, string index, string columns) =>
        fault.InnerException?.Message is { } message
        && (message.Contains(index, StringComparison.Ordinal) || message.Contains(columns, StringComparison.Ordinal));
}

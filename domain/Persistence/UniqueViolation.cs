using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace VillageTracker.Domain.Persistence;

/// <summary>Tells a value that is already taken from other faults of a save, for both databases.</summary>
public static class UniqueViolation
{
    public static bool Is(DbUpdateException fault) =>
        fault.InnerException is DbException inner
        && (inner.Message.Contains("UNIQUE constraint failed", StringComparison.Ordinal)
            || inner.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase));
}

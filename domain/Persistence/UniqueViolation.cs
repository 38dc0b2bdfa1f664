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

    /// <summary>The register of bank slips.</summary>
    internal const string BookedSlipIndex = "ux_booked_slips";

    /// <summary>The bank slip is booked already, whichever table holds it.</summary>
    public static bool IsBookedSlip(DbUpdateException fault) => Is(fault, BookedSlipIndex, "BookedSlips.Slip");

    /// <summary>The one index of several that was broken.</summary>
    /// <param name="fault">The failed save.</param>
    /// <param name="index">The index as SQL Server names it.</param>
    /// <param name="columns">Its columns as SQLite names them: Payments.BankSlip.</param>
    public static bool Is(DbUpdateException fault, string index, string columns) =>
        Is(fault) && fault.InnerException!.Message is var message
        && (message.Contains(index, StringComparison.Ordinal) || message.Contains(columns, StringComparison.Ordinal));
}

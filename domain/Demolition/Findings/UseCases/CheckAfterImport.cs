using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.UseCases;

/// <summary>导入户或成员之后的核对: many records came at once, so what does not agree is found at once.</summary>
public sealed class CheckAfterImport(VillageDb db, RunChecksHandler checks) : IAfterImport
{
    private static readonly string[] Tables = ["households", "members"];

    public async Task ImportedAsync(string table, CancellationToken cancellation)
    {
        if (!Tables.Contains(table))
        {
            return;
        }

        try
        {
            await checks.HandleAsync(CheckCause.Import, cancellation);
        }
        catch (DbUpdateException) // somebody signed, or ran the checks, at the same moment: the day's run finds the rest
        {
            db.ChangeTracker.Clear();
        }
    }
}

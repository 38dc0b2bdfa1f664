namespace VillageTracker.Domain.Imports;

/// <summary>What another area does when rows of a sheet have become records. It can't undo the import any more.</summary>
public interface IAfterImport
{
    /// <param name="table">The key of the table that was imported.</param>
    /// <param name="cancellation">Stops it; the import stays.</param>
    Task ImportedAsync(string table, CancellationToken cancellation);
}

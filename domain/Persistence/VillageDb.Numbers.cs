using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Persistence;

/// <content>Gap-free numbers.</content>
public abstract partial class VillageDb
{
    public DbSet<DatedRule> DatedRules => Set<DatedRule>();
    public DbSet<DocumentSequence> DocumentSequences => Set<DocumentSequence>();

    /// <summary>Takes the next <paramref name="count"/> numbers of a series and returns the first of them.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: a number taken outside one could be lost.</exception>
    public async Task<int> TakeNumbersAsync(string series, int count, CancellationToken cancellation)
    {
        if (Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Take a document number inside the transaction that saves the document.");
        }

        var rows = DocumentSequences.Where(s => s.Series == series);
        if (await rows.ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last + count), cancellation) == 0)
        {
            // Straight into the table: what else waits in this context to be saved must not slip past the audit trail with it.
            await Database.ExecuteSqlAsync($"INSERT INTO DocumentSequences (Series, Last) VALUES ({series}, {count})", cancellation);
        }

        return await rows.AsNoTracking().Select(s => s.Last).SingleAsync(cancellation) - count + 1;
    }
}

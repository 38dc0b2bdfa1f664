using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Persistence;

/// <content>What every save does besides saving.</content>
public abstract partial class VillageDb
{
    /// <summary>Writes into the audit trail that somebody looked at something that is normally hidden (查看留痕).</summary>
    public async Task RecordReadingAsync(string act, string purpose, object entity, CancellationToken cancellation)
    {
        RefuseUnrecordedChanges();
        var facts = RecordedChange.Reading(Entry(entity)).Facts(clock.GetUtcNow().UtcDateTime, Actor, new(act, purpose));
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        await AppendAsync([facts], cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>For bulk loading, which goes past the change tracker: one entry for the whole act, and fresh stamps.</summary>
    public async Task RecordBulkAsync(string act, string reason, IReadOnlyList<string> areas, CancellationToken cancellation)
    {
        RefuseUnrecordedChanges();
        var facts = areas.Select(area => new AuditFacts(
            clock.GetUtcNow().UtcDateTime, Actor.AccountId, Actor.Name, act, area, AuditEntry.BulkSubject, area, null, reason, "{}"));
        await AppendAsync([.. facts], cancellation);
        await RaiseStampsAsync(areas, cancellation);
    }

    /// <summary>Writes into the audit trail that somebody took a whole list out of the system (导出留痕). No figure changes by it.</summary>
    public async Task RecordExportAsync(string act, string table, string purpose, string area, CancellationToken cancellation)
    {
        RefuseUnrecordedChanges();
        var facts = new AuditFacts(clock.GetUtcNow().UtcDateTime, Actor.AccountId, Actor.Name, act, area, "Export", table, null, purpose, "{}");
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        await AppendAsync([facts], cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Writing an entry saves; a change that waits to be saved would go with it without an entry of its own.</summary>
    private void RefuseUnrecordedChanges()
    {
        ChangeTracker.DetectChanges();
        if (RecordedChange.In(ChangeTracker).Count > 0)
        {
            throw new InvalidOperationException("Save the changes first: they must have their own audit entries.");
        }
    }

    private void RefuseOutsideScope()
    {
        foreach (var entry in ChangeTracker.Entries<IBelongsToVillage>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && !(Actor.Scope.Contains(entry.Entity.VillageCode) && Actor.Scope.Contains(BeforeSave(entry))))
            {
                throw new RefusedException(new OutsideYourVillages());
            }
        }
    }

    private void RefuseRewriting()
    {
        if (ChangeTracker.Entries<IWrittenOnce>().FirstOrDefault(e => e.State is EntityState.Modified or EntityState.Deleted) is { } entry)
        {
            throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} is written once and never changed.");
        }
    }

    /// <summary>The village the row is stored under, so that a row can't be carried over from one village into another.</summary>
    private static long BeforeSave(EntityEntry<IBelongsToVillage> entry) =>
        entry.State != EntityState.Added && entry.Metadata.FindProperty(nameof(IBelongsToVillage.VillageCode)) is not null
            ? (long)entry.Property(nameof(IBelongsToVillage.VillageCode)).OriginalValue!
            : entry.Entity.VillageCode;

    /// <summary>Puts slips that this save books into the one register of slips, whose index lets each in once.</summary>
    private void BookSlips() => AddRange(ChangeTracker.Entries<IProvedBySlip>()
        .Where(e => e.Entity.BankSlip is not null
            && (e.State == EntityState.Added || (e.State == EntityState.Modified && e.Property(nameof(IProvedBySlip.BankSlip)).OriginalValue is null)))
        .Select(e => new BookedSlip(e.Entity.BankSlip!)).ToList());

    private void SignNewRows()
    {
        foreach (var entry in ChangeTracker.Entries<ISignedBySave>().Where(e => e.State == EntityState.Added))
        {
            entry.Property(nameof(ISignedBySave.By)).CurrentValue = Actor.Name;
            entry.Property(nameof(ISignedBySave.AtUtc)).CurrentValue = clock.GetUtcNow().UtcDateTime;
        }
    }

    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = entry.State switch
            {
                EntityState.Added => 1,
                EntityState.Modified => (int)version.OriginalValue! + 1,
                _ => version.CurrentValue,
            };
        }
    }

    /// <summary>Takes the next places in the chain. Raising the count first locks the head until the transaction ends.</summary>
    private async Task AppendAsync(IReadOnlyList<AuditFacts> facts, CancellationToken cancellation)
    {
        await AuditHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Count, x => x.Count + facts.Count), cancellation);
        var head = await AuditHeads.AsNoTracking().SingleAsync(cancellation);
        var (sequence, hash) = (head.Count - facts.Count, head.Hash);
        foreach (var fact in facts)
        {
            var entry = new AuditEntry(fact, ++sequence, hash);
            hash = entry.Hash;
            Add(entry);
        }

        await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);
        await AuditHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Hash, hash), cancellation);
    }

    private async Task RaiseStampsAsync(IReadOnlyList<string> areas, CancellationToken cancellation)
    {
        var raised = await AreaStamps.Where(s => areas.Contains(s.Area))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, x => x.Value + 1), cancellation);
        if (raised < areas.Count)
        {
            var known = await AreaStamps.AsNoTracking().Select(s => s.Area).ToListAsync(cancellation);
            AddRange(areas.Except(known).Select(area => new AreaStamp(area)));
            await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);
        }
    }
}

/// <summary>What the save in hand is called, and why it happens.</summary>
internal sealed record ActInHand(string Act, string? Reason, bool IsBulk = false);

public sealed record OutsideYourVillages() : Refusal("这条记录不属于您负责的村，不能修改。");

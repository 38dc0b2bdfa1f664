using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Resettlement.Villagers;

namespace VillageTracker.Domain.Persistence;

/// <content>What villagers see and say.</content>
public abstract partial class VillageDb
{
    public DbSet<LookupSlip> LookupSlips => Set<LookupSlip>();
    public DbSet<VillagerWord> VillagerWords => Set<VillagerWord>();

    /// <summary>A villager's look-up as it stands in the audit trail, found or not, without anything he typed.</summary>
    internal AuditFacts LookupFacts(int? householdId, long? villageCode) => new(clock.GetUtcNow().UtcDateTime, Actor.AccountId, Actor.Name, "村民自助查询", "Resettlement",
        nameof(LookupSlip), householdId?.ToString(CultureInfo.InvariantCulture) ?? "*", villageCode, householdId is null ? "没有查到" : "查到", "{}");

    /// <summary>Writes look-ups of several visitors with one transaction.</summary>
    internal async Task RecordLookupsAsync(IReadOnlyList<AuditFacts> lookups, CancellationToken cancellation)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        await AppendAsync(lookups, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Persistence;

/// <content>Resettlement.</content>
public abstract partial class VillageDb
{
    public DbSet<Estate> Estates => Set<Estate>();
    public DbSet<EstateBuilding> EstateBuildings => Set<EstateBuilding>();
    public DbSet<Home> Homes => Set<Home>();
    public DbSet<Allocation> Allocations => Set<Allocation>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<StatementLine> StatementLines => Set<StatementLine>();
    public DbSet<Payment> Payments => Set<Payment>();

    /// <summary>Writes a villager's look-up into the audit trail, found or not, without anything he typed.</summary>
    internal async Task RecordLookupAsync(int? allocationId, long? villageCode, CancellationToken cancellation)
    {
        var facts = new AuditFacts(clock.GetUtcNow().UtcDateTime, Actor.AccountId, Actor.Name, "村民自助查询", "Resettlement", nameof(Allocation),
            allocationId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*", villageCode, allocationId is null ? "没有查到" : "查到", "{}");
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        await AppendAsync([facts], cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

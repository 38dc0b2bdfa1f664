using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Notices;

namespace VillageTracker.Domain.Persistence;

/// <content>Public notices and the objections to them.</content>
public abstract partial class VillageDb
{
    public DbSet<PublicNotice> PublicNotices => Set<PublicNotice>();
    public DbSet<Objection> Objections => Set<Objection>();

    /// <summary>Writes into the audit trail that somebody without an account asked to see an area's notices, found or not, without what he typed.</summary>
    internal async Task RecordAreaReaderAsync(int? areaId, long? villageCode, CancellationToken cancellation)
    {
        var facts = new AuditFacts(clock.GetUtcNow().UtcDateTime, Actor.AccountId, Actor.Name, "村民查看片区公示", "Demolition", nameof(DemolitionArea),
            areaId?.ToString(CultureInfo.InvariantCulture) ?? "*", villageCode, areaId is null ? "没有查到" : "查到", "{}");
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        await AppendAsync([facts], cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Receipts;

namespace VillageTracker.Domain.Persistence;

/// <content>Receipts of statements.</content>
public abstract partial class VillageDb
{
    public DbSet<SettlementReceipt> SettlementReceipts => Set<SettlementReceipt>();
}

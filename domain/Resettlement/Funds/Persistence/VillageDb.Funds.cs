using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Funds;

namespace VillageTracker.Domain.Persistence;

/// <content>Collected money.</content>
public abstract partial class VillageDb
{
    public DbSet<FundRemittance> FundRemittances => Set<FundRemittance>();
    public DbSet<SettlementAccount> SettlementAccounts => Set<SettlementAccount>();
}

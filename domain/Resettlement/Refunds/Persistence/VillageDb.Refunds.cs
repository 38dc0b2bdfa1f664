using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Refunds;

namespace VillageTracker.Domain.Persistence;

/// <content>Refunds.</content>
public abstract partial class VillageDb
{
    public DbSet<RefundOrder> RefundOrders => Set<RefundOrder>();
}

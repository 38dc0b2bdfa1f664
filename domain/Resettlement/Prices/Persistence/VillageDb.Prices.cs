using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Prices;

namespace VillageTracker.Domain.Persistence;

/// <content>Prices of homes.</content>
public abstract partial class VillageDb
{
    public DbSet<FloorPriceTable> FloorPriceTables => Set<FloorPriceTable>();
}

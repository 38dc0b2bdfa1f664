using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Prices.Persistence;

internal sealed class FloorPriceTableConfiguration : IEntityTypeConfiguration<FloorPriceTable>
{
    /// <summary>Two versions never begin on one day; two desks at once: the second save breaks on this index.</summary>
    public const string OneBeginning = "ux_floor_price_tables_from";

    public void Configure(EntityTypeBuilder<FloorPriceTable> table)
    {
        table.ToTable("FloorPriceTables");
        table.Property(t => t.Source).HasMaxLength(FloorPriceTable.SourceMaxLength);
        table.HasOne<EstateBuilding>().WithMany().HasForeignKey(t => t.BuildingId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(t => t.Floors).WithOne().HasForeignKey(f => f.TableId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(t => new { t.BuildingId, t.ValidFrom }).IsUnique().HasDatabaseName(OneBeginning);
    }
}

internal sealed class FloorPriceConfiguration : IEntityTypeConfiguration<FloorPrice>
{
    public void Configure(EntityTypeBuilder<FloorPrice> floor)
    {
        floor.ToTable("FloorPrices");
        floor.Ignore(f => f.Adjustment);
        floor.Property(f => f.Value).HasPrecision(9, 4);
        floor.HasIndex(f => new { f.TableId, f.Floor }).IsUnique().HasDatabaseName("ux_floor_prices_floor");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Persistence;

internal sealed class EstateConfiguration : IEntityTypeConfiguration<Estate>
{
    public void Configure(EntityTypeBuilder<Estate> estate)
    {
        estate.ToTable("Estates");
        estate.Property(e => e.Code).HasMaxLength(Estate.CodeMaxLength);
        estate.Property(e => e.Name).HasMaxLength(Estate.NameMaxLength);
        estate.HasIndex(e => new { e.VillageCode, e.Code }).IsUnique().HasDatabaseName("ux_estates_village_code");
    }
}

internal sealed class EstateBuildingConfiguration : IEntityTypeConfiguration<EstateBuilding>
{
    public void Configure(EntityTypeBuilder<EstateBuilding> building)
    {
        building.ToTable("EstateBuildings");
        building.Ignore(b => b.Name);
        building.HasOne(b => b.Estate).WithMany().HasForeignKey(b => b.EstateId).OnDelete(DeleteBehavior.Restrict);
        building.HasIndex(b => new { b.EstateId, b.Number }).IsUnique().HasDatabaseName("ux_buildings_estate_number");
    }
}

internal sealed class HomeConfiguration : IEntityTypeConfiguration<Home>
{
    public void Configure(EntityTypeBuilder<Home> home)
    {
        home.ToTable("Homes");
        home.Ignore(h => h.Adjustment);
        home.Property(h => h.Code).HasMaxLength(Home.CodeMaxLength);
        home.Property(h => h.RoomType).HasMaxLength(Home.RoomTypeMaxLength);
        home.Property(h => h.StateReason).HasMaxLength(Home.ReasonMaxLength);
        home.Property(h => h.FloorValue).HasPrecision(9, 4);
        home.Property(h => h.StateSince).HasDefaultValue(HomeChange.BeforeRecords);
        home.HasOne(h => h.Building).WithMany().HasForeignKey(h => h.BuildingId).OnDelete(DeleteBehavior.Restrict);
        home.HasIndex(h => new { h.BuildingId, h.Unit, h.Floor, h.Position }).IsUnique().HasDatabaseName("ux_homes_place");
        home.HasIndex(h => new { h.VillageCode, h.Code }).HasDatabaseName("ix_homes_village_code");
        home.HasIndex(h => new { h.VillageCode, h.State }).HasDatabaseName("ix_homes_village_state");
    }
}

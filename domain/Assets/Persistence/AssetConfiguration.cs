using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Assets.Persistence;

internal sealed class CollectiveAssetConfiguration : IEntityTypeConfiguration<CollectiveAsset>
{
    public void Configure(EntityTypeBuilder<CollectiveAsset> asset)
    {
        asset.ToTable("CollectiveAssets");
        asset.Property(a => a.Code).HasMaxLength(CollectiveAsset.CodeMaxLength);
        asset.Property(a => a.Name).HasMaxLength(CollectiveAsset.NameMaxLength);
        asset.Property(a => a.PinyinInitials).HasMaxLength(CollectiveAsset.NameMaxLength);
        asset.Property(a => a.Note).HasMaxLength(CollectiveAsset.NoteMaxLength);
        asset.HasMany(a => a.Units).WithOne().HasForeignKey(u => u.AssetId);
        asset.HasIndex(a => new { a.VillageCode, a.Code }).IsUnique().HasDatabaseName("ux_assets_code");
    }
}

internal sealed class LeaseUnitConfiguration : IEntityTypeConfiguration<LeaseUnit>
{
    public void Configure(EntityTypeBuilder<LeaseUnit> unit)
    {
        unit.ToTable("LeaseUnits");
        unit.Property(u => u.Name).HasMaxLength(LeaseUnit.NameMaxLength);
        unit.HasMany(u => u.Leases).WithOne().HasForeignKey(l => l.UnitId);
        unit.HasIndex(u => new { u.AssetId, u.Name }).IsUnique().HasDatabaseName("ux_lease_units_name");
    }
}

internal sealed class LeaseConfiguration : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> lease)
    {
        lease.ToTable("Leases");
        lease.Property(l => l.TenantName).HasMaxLength(Lease.TenantMaxLength);
        lease.Property(l => l.DecisionReference).HasMaxLength(Lease.DecisionMaxLength);
        lease.Property(l => l.EndReason).HasMaxLength(Lease.ReasonMaxLength);
        lease.HasIndex(l => new { l.UnitId, l.From }).IsUnique().HasDatabaseName("ux_leases_unit_from");
        lease.HasIndex(l => l.To).HasDatabaseName("ix_leases_to");
    }
}

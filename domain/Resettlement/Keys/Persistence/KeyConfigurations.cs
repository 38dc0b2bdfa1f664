using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Keys.Persistence;

internal sealed class KeyHandOverConfiguration : IEntityTypeConfiguration<KeyHandOver>
{
    public void Configure(EntityTypeBuilder<KeyHandOver> record)
    {
        record.ToTable("KeyHandOvers");
        record.Ignore(r => r.CheckedItems);
        record.Property(r => r.Number).HasMaxLength(KeyHandOver.NumberMaxLength).IsUnicode(false);
        record.Property(r => r.Items).HasMaxLength(8000);
        record.Property(r => r.WaterReading).HasPrecision(12, 2);
        record.Property(r => r.PowerReading).HasPrecision(12, 2);
        record.Property(r => r.GasReading).HasPrecision(12, 2);
        record.Property(r => r.ReceivedBy).HasMaxLength(KeyHandOver.PersonMaxLength);
        record.Property(r => r.Mandate).HasMaxLength(KeyHandOver.MandateMaxLength);
        record.Property(r => r.HandedBy).HasMaxLength(KeyHandOver.PersonMaxLength);
        record.HasOne(r => r.Allocation).WithMany().HasForeignKey(r => r.AllocationId).OnDelete(DeleteBehavior.Restrict);
        record.HasMany(r => r.Defects).WithOne().HasForeignKey(d => d.HandOverId).OnDelete(DeleteBehavior.Restrict);
        record.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_key_hand_overs_number");
        record.HasIndex(r => r.AllocationId).IsUnique().HasDatabaseName("ux_key_hand_overs_allocation");
    }
}

internal sealed class HomeDefectConfiguration : IEntityTypeConfiguration<HomeDefect>
{
    public void Configure(EntityTypeBuilder<HomeDefect> defect)
    {
        defect.ToTable("HomeDefects");
        defect.Property(d => d.Words).HasMaxLength(HomeDefect.TextMaxLength);
        defect.Property(d => d.Repair).HasMaxLength(HomeDefect.TextMaxLength);
        defect.Property(d => d.CheckedBy).HasMaxLength(HomeDefect.PersonMaxLength);
        defect.HasOne(d => d.Allocation).WithMany().HasForeignKey(d => d.AllocationId).OnDelete(DeleteBehavior.Restrict);
        defect.HasIndex(d => new { d.VillageCode, d.Status, d.RepairBy }).HasDatabaseName("ix_home_defects_due");
    }
}

internal sealed class HandOverItemConfiguration : IEntityTypeConfiguration<HandOverItem>
{
    public void Configure(EntityTypeBuilder<HandOverItem> item)
    {
        item.ToTable("HandOverItems");
        item.Property(i => i.Name).HasMaxLength(HandOverItem.NameMaxLength);
        item.Property(i => i.Source).HasMaxLength(300);
    }
}

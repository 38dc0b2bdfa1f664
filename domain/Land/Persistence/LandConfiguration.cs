using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Land.Persistence;

internal sealed class ParcelConfiguration : IEntityTypeConfiguration<Parcel>
{
    public void Configure(EntityTypeBuilder<Parcel> parcel)
    {
        parcel.ToTable("Parcels");
        parcel.Property(p => p.Code).HasMaxLength(ParcelCode.MaxLength);
        parcel.Property(p => p.Name).HasMaxLength(Parcel.NameMaxLength);
        parcel.Property(p => p.Initials).HasMaxLength(Parcel.NameMaxLength).IsUnicode(false);
        parcel.Property(p => p.Note).HasMaxLength(Parcel.NoteMaxLength);
        parcel.HasIndex(p => new { p.VillageCode, p.Code }).IsUnique().HasDatabaseName("ux_parcels_village_code");
        parcel.HasIndex(p => new { p.VillageCode, p.Status, p.Code }).HasDatabaseName("ix_parcels_village_status");
    }
}

internal sealed class PublicWorkConfiguration : IEntityTypeConfiguration<PublicWork>
{
    public void Configure(EntityTypeBuilder<PublicWork> work)
    {
        work.ToTable("PublicWorks");
        work.Property(w => w.Code).HasMaxLength(10);
        work.Property(w => w.Name).HasMaxLength(80);
        work.HasIndex(w => new { w.VillageCode, w.Code }).IsUnique().HasDatabaseName("ux_works_village_code");
    }
}

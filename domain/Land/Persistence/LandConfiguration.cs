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
        parcel.Property(p => p.PlannedUse).HasMaxLength(Parcel.PlannedUseMaxLength);
        parcel.Ignore(p => p.LandClass);
        parcel.Property(p => p.LandClassCode).HasMaxLength(LandClass.CodeMaxLength).IsUnicode(false);
        parcel.HasOne<LandClass>().WithMany().HasForeignKey(p => new { p.LandClassEdition, p.LandClassCode }).OnDelete(DeleteBehavior.Restrict);
        parcel.HasIndex(p => new { p.LandClassEdition, p.LandClassCode }).HasDatabaseName("ix_parcels_land_class");
        parcel.HasMany(p => p.Revisions).WithOne().HasForeignKey(r => r.ParcelId).OnDelete(DeleteBehavior.Cascade);
        parcel.HasIndex(p => new { p.VillageCode, p.Code }).IsUnique().HasDatabaseName("ux_parcels_village_code");
        parcel.HasIndex(p => new { p.VillageCode, p.Status, p.Code }).HasDatabaseName("ix_parcels_village_status");
    }
}

internal sealed class ParcelRevisionConfiguration : IEntityTypeConfiguration<ParcelRevision>
{
    public void Configure(EntityTypeBuilder<ParcelRevision> revision)
    {
        revision.ToTable("ParcelRevisions");
        revision.Property(r => r.Code).HasMaxLength(ParcelCode.MaxLength);
        revision.Property(r => r.Name).HasMaxLength(Parcel.NameMaxLength);
        revision.Property(r => r.Note).HasMaxLength(Parcel.NoteMaxLength);
        revision.Property(r => r.PlannedUse).HasMaxLength(Parcel.PlannedUseMaxLength);
        revision.Property(r => r.LandClassCode).HasMaxLength(LandClass.CodeMaxLength).IsUnicode(false);
        revision.HasIndex(r => new { r.ParcelId, r.ValidFrom }).IsUnique().HasDatabaseName("ux_parcel_revisions_from");
        revision.HasIndex(r => new { r.VillageCode, r.ValidTo, r.ValidFrom }).HasDatabaseName("ix_parcel_revisions_village_days");
        revision.HasIndex(r => new { r.VillageCode, r.Code }).HasDatabaseName("ix_parcel_revisions_village_code");
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

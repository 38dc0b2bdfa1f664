using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Projects;

namespace VillageTracker.Domain.Land.Persistence;

internal sealed class LandClassConfiguration : IEntityTypeConfiguration<LandClass>
{
    public void Configure(EntityTypeBuilder<LandClass> landClass)
    {
        landClass.ToTable("LandClasses");
        landClass.HasKey(c => new { c.Edition, c.Code });
        landClass.Property(c => c.Code).HasMaxLength(LandClass.CodeMaxLength).IsUnicode(false);
        landClass.Property(c => c.Name).HasMaxLength(LandClass.NameMaxLength);
    }
}

internal sealed class ParcelSuccessionConfiguration : IEntityTypeConfiguration<ParcelSuccession>
{
    public void Configure(EntityTypeBuilder<ParcelSuccession> line)
    {
        line.ToTable("ParcelSuccessions");
        line.HasOne(l => l.Predecessor).WithMany().HasForeignKey(l => l.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.Successor).WithMany().HasForeignKey(l => l.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        line.HasIndex(l => new { l.PredecessorId, l.SuccessorId }).IsUnique().HasDatabaseName("ux_parcel_successions_pair");
        line.HasIndex(l => l.SuccessorId).HasDatabaseName("ix_parcel_successions_successor");
    }
}

internal sealed class ParcelWorkConfiguration : IEntityTypeConfiguration<ParcelWork>
{
    public void Configure(EntityTypeBuilder<ParcelWork> work)
    {
        work.ToTable("ParcelWorks");
        work.Property(w => w.DoneBy).HasMaxLength(ParcelWork.DoneByMaxLength);
        work.Property(w => w.Note).HasMaxLength(ParcelWork.NoteMaxLength);
        work.HasOne(w => w.Parcel).WithMany().HasForeignKey(w => w.ParcelId).OnDelete(DeleteBehavior.Cascade);
        work.HasIndex(w => w.ParcelId).HasDatabaseName("ix_parcel_works_parcel");
    }
}

internal sealed class LandListingConfiguration : IEntityTypeConfiguration<LandListing>
{
    public void Configure(EntityTypeBuilder<LandListing> listing)
    {
        listing.ToTable("LandListings");
        listing.Property(l => l.Number).HasMaxLength(LandListing.NumberMaxLength);
        listing.Property(l => l.Buyer).HasMaxLength(LandListing.BuyerMaxLength);
        listing.HasOne(l => l.Parcel).WithMany().HasForeignKey(l => l.ParcelId).OnDelete(DeleteBehavior.Cascade);
        listing.HasIndex(l => l.ParcelId).HasDatabaseName("ix_land_listings_parcel");
        listing.HasIndex(l => new { l.VillageCode, l.Number }).IsUnique().HasDatabaseName("ux_land_listings_number");
    }
}

internal sealed class ParcelLinkConfiguration : IEntityTypeConfiguration<ParcelLink>
{
    public void Configure(EntityTypeBuilder<ParcelLink> link)
    {
        link.ToTable("ParcelLinks");
        link.HasOne(l => l.Parcel).WithMany().HasForeignKey(l => l.ParcelId).OnDelete(DeleteBehavior.Cascade);
        link.HasOne<DemolitionArea>().WithMany().HasForeignKey(l => l.DemolitionAreaId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Project>().WithMany().HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.ParcelId, l.DemolitionAreaId, l.ProjectId }).IsUnique().HasDatabaseName("ux_parcel_links");
    }
}

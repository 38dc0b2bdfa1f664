using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Safety.Persistence;

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>
{
    public void Configure(EntityTypeBuilder<Enterprise> enterprise)
    {
        enterprise.ToTable("Enterprises");
        enterprise.Property(e => e.Code).HasMaxLength(Enterprise.CodeMaxLength);
        enterprise.Property(e => e.Name).HasMaxLength(Enterprise.NameMaxLength);
        enterprise.Property(e => e.PinyinInitials).HasMaxLength(Enterprise.NameMaxLength);
        enterprise.Property(e => e.Industry).HasMaxLength(Enterprise.IndustryMaxLength);
        enterprise.Property(e => e.PersonInCharge).HasMaxLength(PersonName.MaxLength * 2);
        enterprise.Property(e => e.LandlordNote).HasMaxLength(Enterprise.NoteMaxLength);
        enterprise.Property(e => e.PhoneSealed).HasMaxLength(200);
        enterprise.Property(e => e.RiskMarks).HasConversion<int>();
        enterprise.HasMany(e => e.Ratings).WithOne().HasForeignKey(r => r.EnterpriseId).HasConstraintName("fk_ratings_enterprise");
        enterprise.HasIndex(e => new { e.VillageCode, e.Code }).IsUnique().HasDatabaseName("ux_enterprises_village_code");
        enterprise.HasIndex(e => new { e.VillageCode, e.CreditCode }).IsUnique().HasDatabaseName("ux_enterprises_village_credit");
    }
}

internal sealed class RiskRatingConfiguration : IEntityTypeConfiguration<RiskRating>
{
    public void Configure(EntityTypeBuilder<RiskRating> rating)
    {
        rating.ToTable("RiskRatings");
        rating.Property(r => r.Reason).HasMaxLength(RiskRating.ReasonMaxLength);
        rating.HasIndex(r => new { r.EnterpriseId, r.RatedOn }).HasDatabaseName("ix_ratings_enterprise_on");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Demolition.Persistence;

/// <remarks>
/// Every order and filter of the household list is an index walked in order, so a page costs 25 rows whatever the table holds.
/// The village stands in each, so that the data scope is decided inside the index.
/// </remarks>
internal sealed class HouseholdConfiguration : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> household)
    {
        household.ToTable("Households");
        household.Property(h => h.Code).HasMaxLength(Household.CodeMaxLength).IsUnicode(false);
        household.Property(h => h.HeadName).HasMaxLength(2 * Common.PersonName.MaxLength); // a rare character is two units
        household.Property(h => h.PinyinInitials).HasMaxLength(Household.InitialsMaxLength).IsUnicode(false);
        household.Property(h => h.Address).HasMaxLength(Household.AddressMaxLength);
        household.Property(h => h.IdNumberSealed).HasMaxLength(100);
        household.Property(h => h.IdNumberIndex).HasMaxLength(32);
        household.Property(h => h.PhoneSealed).HasMaxLength(100);
        household.Property(h => h.PhoneIndex).HasMaxLength(32);
        household.Property(h => h.AssignedTo).HasMaxLength(2 * Common.PersonName.MaxLength);
        household.Property(h => h.MembersNote).HasMaxLength(Household.MembersNoteMaxLength);
        household.HasOne<DemolitionArea>().WithMany().HasForeignKey(h => h.AreaId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_households_area");

        household.HasIndex(h => new { h.VillageCode, h.Code }).IsUnique().HasDatabaseName("ux_households_village_code");
        household.HasIndex(h => new { h.Code, h.VillageCode }).HasDatabaseName("ix_households_code");
        household.HasIndex(h => new { h.AreaId, h.Code }).HasDatabaseName("ix_households_area_code");
        household.HasIndex(h => new { h.AreaId, h.StatusOrder, h.Code, h.VillageCode, h.AgreedFen, h.IsDemonstration })
            .HasDatabaseName("ix_households_area_status"); // holds all that the sums of today need
        household.HasIndex(h => new { h.StatusOrder, h.VillageCode, h.Code }).HasDatabaseName("ix_households_status");
        household.HasIndex(h => new { h.StatusOrder, h.StatusOn, h.VillageCode, h.Code }).HasDatabaseName("ix_households_status_date");
        household.HasIndex(h => new { h.StatusOn, h.VillageCode, h.Code }).HasDatabaseName("ix_households_date");
        household.HasIndex(h => new { h.HeadName, h.VillageCode, h.Code }).HasDatabaseName("ix_households_name");
        household.HasIndex(h => new { h.StatusOrder, h.HeadName, h.VillageCode, h.Code }).HasDatabaseName("ix_households_status_name");
        household.HasIndex(h => new { h.PinyinInitials, h.VillageCode, h.Code }).HasDatabaseName("ix_households_initials");
        household.HasIndex(h => h.NextContactOn).HasDatabaseName("ix_households_next_contact").HasFilter("NextContactOn IS NOT NULL");
        household.HasIndex(h => h.IdNumberIndex).HasDatabaseName("ix_households_id_number");
        household.HasIndex(h => new { h.VillageCode, h.PhoneIndex }).HasDatabaseName("ix_households_phone").HasFilter("PhoneIndex IS NOT NULL");
    }
}

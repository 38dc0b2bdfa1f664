using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Persistence;

internal sealed class HouseholdMemberConfiguration : IEntityTypeConfiguration<HouseholdMember>
{
    public const string OnePerson = "ux_household_members_person";

    public void Configure(EntityTypeBuilder<HouseholdMember> member)
    {
        member.ToTable("HouseholdMembers");
        member.Property(m => m.Name).HasMaxLength(2 * PersonName.MaxLength); // a rare character is two units
        member.Property(m => m.IdNumberSealed).HasMaxLength(100);
        member.Property(m => m.IdNumberIndex).HasMaxLength(PersonalDataVault.IndexBytes);
        member.Property(m => m.PhoneSealed).HasMaxLength(100);
        member.Property(m => m.PhoneIndex).HasMaxLength(PersonalDataVault.IndexBytes);
        member.Property(m => m.Note).HasMaxLength(HouseholdMember.NoteMaxLength);
        member.HasOne(m => m.Household).WithMany().HasForeignKey(m => m.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_household_members_household");
        member.HasIndex(m => m.HouseholdId).HasDatabaseName("ix_household_members_household");
        member.HasIndex(m => new { m.VillageCode, m.IdNumberIndex }).IsUnique().HasDatabaseName(OnePerson)
            .HasFilter("IdNumberIndex IS NOT NULL AND LeftOn IS NULL AND DiedOn IS NULL AND IsListedTwice = 0");
        member.HasIndex(m => m.IdNumberIndex).HasDatabaseName("ix_household_members_id_number").HasFilter("IdNumberIndex IS NOT NULL"); // the unique one leaves out who is listed twice
        member.HasIndex(m => new { m.VillageCode, m.PhoneIndex }).HasDatabaseName("ix_household_members_phone").HasFilter("PhoneIndex IS NOT NULL");
    }
}

internal sealed class HouseholdBuildingConfiguration : IEntityTypeConfiguration<HouseholdBuilding>
{
    public void Configure(EntityTypeBuilder<HouseholdBuilding> building)
    {
        building.ToTable("HouseholdBuildings");
        building.Property(b => b.CertificateNumber).HasMaxLength(HouseholdBuilding.CertificateMaxLength);
        building.Property(b => b.Orientation).HasMaxLength(HouseholdBuilding.OrientationMaxLength);
        building.Property(b => b.RecognitionBasis).HasMaxLength(HouseholdBuilding.BasisMaxLength);
        building.Property(b => b.RecognisedBy).HasMaxLength(HouseholdBuilding.BasisMaxLength);
        building.HasOne(b => b.Household).WithMany().HasForeignKey(b => b.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_household_buildings_household");
        building.HasIndex(b => new { b.HouseholdId, b.Number }).IsUnique().HasDatabaseName("ux_household_buildings_number");
    }
}

internal sealed class HouseholdAssetConfiguration : IEntityTypeConfiguration<HouseholdAsset>
{
    public void Configure(EntityTypeBuilder<HouseholdAsset> asset)
    {
        asset.ToTable("HouseholdAssets");
        asset.Property(a => a.CatalogueCode).HasMaxLength(HouseholdAsset.CodeMaxLength);
        asset.Property(a => a.Name).HasMaxLength(HouseholdAsset.NameMaxLength);
        asset.Property(a => a.Unit).HasMaxLength(HouseholdAsset.UnitMaxLength);
        asset.Property(a => a.Quantity).HasPrecision(12, 2);
        asset.Property(a => a.Place).HasMaxLength(HouseholdAsset.PlaceMaxLength);
        asset.Property(a => a.MeasuredBy).HasMaxLength(2 * PersonName.MaxLength);
        asset.Property(a => a.ConfirmedBy).HasMaxLength(2 * PersonName.MaxLength);
        asset.HasOne(a => a.Household).WithMany().HasForeignKey(a => a.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_household_assets_household");
        asset.HasIndex(a => a.HouseholdId).HasDatabaseName("ix_household_assets_household");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Persistence;

internal sealed class HouseholdAppraisalConfiguration : IEntityTypeConfiguration<HouseholdAppraisal>
{
    public void Configure(EntityTypeBuilder<HouseholdAppraisal> appraisal)
    {
        appraisal.ToTable("HouseholdAppraisals");
        appraisal.Property(a => a.Firm).HasMaxLength(HouseholdAppraisal.FirmMaxLength);
        appraisal.Property(a => a.ReportNumber).HasMaxLength(HouseholdAppraisal.NumberMaxLength);
        appraisal.Property(a => a.Note).HasMaxLength(HouseholdAppraisal.NoteMaxLength);
        appraisal.HasOne(a => a.Household).WithMany().HasForeignKey(a => a.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_household_appraisals_household");
        appraisal.HasMany(a => a.Lines).WithOne().HasForeignKey(l => l.AppraisalId).HasConstraintName("fk_appraisal_lines_appraisal");
        appraisal.HasIndex(a => a.HouseholdId).IsUnique().HasDatabaseName("ux_household_appraisals_household");
        appraisal.HasIndex(a => a.DueOn).HasDatabaseName("ix_household_appraisals_due").HasFilter("DueOn IS NOT NULL");
    }
}

internal sealed class AppraisalLineConfiguration : IEntityTypeConfiguration<AppraisalLine>
{
    public void Configure(EntityTypeBuilder<AppraisalLine> line)
    {
        line.ToTable("HouseholdAppraisalLines");
        line.Property(l => l.Name).HasMaxLength(AppraisalLine.NameMaxLength);
        line.HasIndex(l => l.AppraisalId).HasDatabaseName("ix_appraisal_lines_appraisal");
    }
}

internal sealed class HouseholdContactConfiguration : IEntityTypeConfiguration<HouseholdContact>
{
    public void Configure(EntityTypeBuilder<HouseholdContact> contact)
    {
        contact.ToTable("HouseholdContacts");
        contact.Property(c => c.By).HasMaxLength(HouseholdContact.PeopleMaxLength);
        contact.Property(c => c.WithWhom).HasMaxLength(HouseholdContact.PeopleMaxLength);
        contact.Property(c => c.Summary).HasMaxLength(HouseholdContact.SummaryMaxLength);
        contact.Property(c => c.Next).HasMaxLength(HouseholdContact.NextMaxLength);
        contact.HasOne(c => c.Household).WithMany().HasForeignKey(c => c.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_household_contacts_household");
        contact.HasIndex(c => new { c.HouseholdId, c.On }).HasDatabaseName("ix_household_contacts_household_on");
    }
}

internal sealed class VacancyAcceptanceConfiguration : IEntityTypeConfiguration<VacancyAcceptance>
{
    public void Configure(EntityTypeBuilder<VacancyAcceptance> acceptance)
    {
        acceptance.ToTable("VacancyAcceptances");
        acceptance.Property(a => a.WaterReading).HasMaxLength(VacancyAcceptance.ReadingMaxLength);
        acceptance.Property(a => a.ElectricityReading).HasMaxLength(VacancyAcceptance.ReadingMaxLength);
        acceptance.Property(a => a.GasReading).HasMaxLength(VacancyAcceptance.ReadingMaxLength);
        acceptance.Property(a => a.Inspector).HasMaxLength(2 * PersonName.MaxLength);
        acceptance.Property(a => a.SecondInspector).HasMaxLength(2 * PersonName.MaxLength);
        acceptance.Property(a => a.Note).HasMaxLength(VacancyAcceptance.NoteMaxLength);
        acceptance.Property(a => a.VoidReason).HasMaxLength(VacancyAcceptance.NoteMaxLength);
        acceptance.HasOne(a => a.Household).WithMany().HasForeignKey(a => a.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_vacancy_acceptances_household");
        acceptance.HasIndex(a => new { a.AreaId, a.OrderNumber }).IsUnique().HasDatabaseName("ux_vacancy_acceptances_order");
        acceptance.HasIndex(a => a.HouseholdId).IsUnique().HasDatabaseName("ux_vacancy_acceptances_household").HasFilter("IsVoid = 0");
    }
}

internal sealed class DemolitionAcceptanceConfiguration : IEntityTypeConfiguration<DemolitionAcceptance>
{
    public void Configure(EntityTypeBuilder<DemolitionAcceptance> acceptance)
    {
        acceptance.ToTable("DemolitionAcceptances");
        acceptance.Property(a => a.Contractor).HasMaxLength(DemolitionAcceptance.ContractorMaxLength);
        acceptance.Property(a => a.Inspector).HasMaxLength(2 * PersonName.MaxLength);
        acceptance.Property(a => a.SecondInspector).HasMaxLength(2 * PersonName.MaxLength);
        acceptance.Property(a => a.Note).HasMaxLength(DemolitionAcceptance.NoteMaxLength);
        acceptance.Property(a => a.VoidReason).HasMaxLength(DemolitionAcceptance.NoteMaxLength);
        acceptance.HasOne(a => a.Household).WithMany().HasForeignKey(a => a.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_demolition_acceptances_household");
        acceptance.HasIndex(a => a.HouseholdId).IsUnique().HasDatabaseName("ux_demolition_acceptances_household").HasFilter("IsVoid = 0");
    }
}

internal sealed class HouseholdFilePartConfiguration : IEntityTypeConfiguration<HouseholdFilePart>
{
    public void Configure(EntityTypeBuilder<HouseholdFilePart> part)
    {
        part.ToTable("HouseholdFileParts");
        part.Property(p => p.Keeper).HasMaxLength(HouseholdFilePart.KeeperMaxLength);
        part.Property(p => p.Note).HasMaxLength(HouseholdFilePart.NoteMaxLength);
        part.HasOne(p => p.Household).WithMany().HasForeignKey(p => p.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_household_file_parts_household");
        part.HasIndex(p => new { p.HouseholdId, p.Part }).IsUnique().HasDatabaseName("ux_household_file_parts_part");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Safety.Persistence;

internal sealed class HazardConfiguration : IEntityTypeConfiguration<Hazard>
{
    public void Configure(EntityTypeBuilder<Hazard> hazard)
    {
        hazard.ToTable("Hazards");
        hazard.Property(h => h.Number).HasMaxLength(Hazard.NumberMaxLength);
        hazard.Property(h => h.Description).HasMaxLength(Hazard.DescriptionMaxLength);
        hazard.Property(h => h.Place).HasMaxLength(Hazard.PlaceMaxLength);
        hazard.Property(h => h.FoundBy).HasMaxLength(PersonName.MaxLength * 2);
        hazard.HasOne(h => h.Inspection).WithMany().HasForeignKey(h => h.InspectionId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_hazards_inspection");
        hazard.HasOne(h => h.Enterprise).WithMany().HasForeignKey(h => h.EnterpriseId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_hazards_enterprise");
        hazard.HasMany(h => h.Steps).WithOne().HasForeignKey(s => s.HazardId).HasConstraintName("fk_hazard_steps_hazard");
        hazard.HasIndex(h => h.Number).IsUnique().HasDatabaseName("ux_hazards_number");
        hazard.HasIndex(h => new { h.EnterpriseId, h.FoundOn }).HasDatabaseName("ix_hazards_enterprise_found");
        hazard.HasIndex(h => new { h.Status, h.DueOn }).HasDatabaseName("ix_hazards_status_due");
    }
}

internal sealed class HazardStepConfiguration : IEntityTypeConfiguration<HazardStep>
{
    public void Configure(EntityTypeBuilder<HazardStep> step)
    {
        step.ToTable("HazardSteps");
        step.Property(s => s.People).HasMaxLength(HazardStep.PeopleMaxLength * 2);
        step.Property(s => s.Note).HasMaxLength(HazardStep.NoteMaxLength);
        step.HasIndex(s => new { s.HazardId, s.On }).HasDatabaseName("ix_hazard_steps_hazard_on");
    }
}

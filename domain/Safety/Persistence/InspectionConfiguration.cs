using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Safety.Persistence;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable("Inspections");
        inspection.Property(i => i.Number).HasMaxLength(Inspection.NumberMaxLength);
        inspection.Property(i => i.FirstInspector).HasMaxLength(PersonName.MaxLength * 2);
        inspection.Property(i => i.SecondInspector).HasMaxLength(PersonName.MaxLength * 2);
        inspection.Property(i => i.MetBy).HasMaxLength(PersonName.MaxLength * 2);
        inspection.Property(i => i.Items).HasMaxLength(Inspection.TextMaxLength);
        inspection.Property(i => i.Findings).HasMaxLength(Inspection.TextMaxLength);
        inspection.Property(i => i.UnsignedReason).HasMaxLength(Inspection.ReasonMaxLength);
        inspection.HasOne(i => i.Enterprise).WithMany().HasForeignKey(i => i.EnterpriseId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_inspections_enterprise");
        inspection.HasIndex(i => i.Number).IsUnique().HasDatabaseName("ux_inspections_number");
        inspection.HasIndex(i => new { i.EnterpriseId, i.CheckedOn }).HasDatabaseName("ix_inspections_enterprise_on");
    }
}

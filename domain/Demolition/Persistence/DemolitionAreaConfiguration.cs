using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Demolition.Persistence;

internal sealed class DemolitionAreaConfiguration : IEntityTypeConfiguration<DemolitionArea>
{
    public void Configure(EntityTypeBuilder<DemolitionArea> area)
    {
        area.ToTable("DemolitionAreas");
        area.Property(a => a.Code).HasMaxLength(DemolitionArea.CodeMaxLength);
        area.Property(a => a.Name).HasMaxLength(DemolitionArea.NameMaxLength);
        area.Property(a => a.Batch).HasMaxLength(DemolitionArea.BatchMaxLength);
        area.Property(a => a.Note).HasMaxLength(DemolitionArea.NoteMaxLength);
        area.Property(a => a.CutOffSource).HasMaxLength(DemolitionArea.CutOffSourceMaxLength);
        area.HasIndex(a => new { a.VillageCode, a.Code }).IsUnique().HasDatabaseName("ux_demolition_areas_village_code");
        area.HasMany(a => a.Locations).WithOne().HasForeignKey(l => l.AreaId).HasConstraintName("fk_demolition_area_locations_area");
    }
}

internal sealed class DemolitionAreaLocationConfiguration : IEntityTypeConfiguration<DemolitionAreaLocation>
{
    public void Configure(EntityTypeBuilder<DemolitionAreaLocation> location)
    {
        location.ToTable("DemolitionAreaLocations");
        location.Property(l => l.Groups).HasMaxLength(DemolitionAreaLocation.GroupsMaxLength);
        location.HasIndex(l => new { l.AreaId, l.UnitCode }).IsUnique().HasDatabaseName("ux_demolition_area_locations_unit");
    }
}

internal sealed class ReportedTotalConfiguration : IEntityTypeConfiguration<ReportedTotal>
{
    public void Configure(EntityTypeBuilder<ReportedTotal> total)
    {
        total.ToTable("DemolitionReportedTotals");
        total.Property(t => t.Qualifier).HasMaxLength(10);
        total.Property(t => t.Source).HasMaxLength(ReportedTotal.SourceMaxLength);
    }
}

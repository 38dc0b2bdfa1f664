using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Targets.Persistence;

internal sealed class AnnualTargetConfiguration : IEntityTypeConfiguration<AnnualTarget>
{
    public void Configure(EntityTypeBuilder<AnnualTarget> target)
    {
        target.ToTable("AnnualTargets");
        target.Property(t => t.Code).HasMaxLength(AnnualTarget.CodeMaxLength);
        target.Property(t => t.Name).HasMaxLength(AnnualTarget.NameMaxLength);
        target.Property(t => t.Note).HasMaxLength(AnnualTarget.NoteMaxLength);
        target.ComplexProperty(t => t.Amount);
        target.HasMany(t => t.PlanPoints).WithOne().HasForeignKey(p => p.TargetId).OnDelete(DeleteBehavior.Cascade);
        target.HasIndex(t => new { t.VillageCode, t.Year, t.Code }).IsUnique().HasDatabaseName("ux_targets_year_code");
    }
}

internal sealed class TargetPlanPointConfiguration : IEntityTypeConfiguration<TargetPlanPoint>
{
    public void Configure(EntityTypeBuilder<TargetPlanPoint> point)
    {
        point.ToTable("TargetPlanPoints");
        point.Property(p => p.CumulativePercent).HasPrecision(9, 4);
        point.HasIndex(p => new { p.TargetId, p.On }).IsUnique().HasDatabaseName("ux_target_plan_points_on");
    }
}

internal sealed class MonthlyActualConfiguration : IEntityTypeConfiguration<MonthlyActual>
{
    public void Configure(EntityTypeBuilder<MonthlyActual> actual)
    {
        actual.ToTable("MonthlyActuals");
        actual.Property(a => a.Note).HasMaxLength(MonthlyActual.NoteMaxLength);
        actual.ComplexProperty(a => a.Amount);
        actual.HasOne<AnnualTarget>().WithMany().HasForeignKey(a => a.TargetId).OnDelete(DeleteBehavior.Restrict);
        actual.HasIndex(a => new { a.TargetId, a.Month }).IsUnique().HasDatabaseName("ux_monthly_actuals_target_month");
    }
}

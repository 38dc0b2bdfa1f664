using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Demolition.Findings.Persistence;

internal sealed class CheckRunConfiguration : IEntityTypeConfiguration<CheckRun>
{
    public void Configure(EntityTypeBuilder<CheckRun> run)
    {
        run.ToTable("CheckRuns");
        run.Property(r => r.By).HasMaxLength(CheckRun.ByMaxLength);
        run.HasIndex(r => r.DailyOn).IsUnique().HasDatabaseName("ux_check_runs_daily").HasFilter("DailyOn IS NOT NULL");
        run.HasIndex(r => r.FinishedAt).HasDatabaseName("ix_check_runs_finished");
    }
}

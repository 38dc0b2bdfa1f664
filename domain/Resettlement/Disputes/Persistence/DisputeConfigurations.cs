using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Resettlement.Villagers;

namespace VillageTracker.Domain.Resettlement.Disputes.Persistence;

internal sealed class DisputeCaseConfiguration : IEntityTypeConfiguration<DisputeCase>
{
    /// <summary>One open case of an allocation; two desks at once: the second save breaks on this index.</summary>
    public const string OneOpen = "ux_disputes_open";

    public void Configure(EntityTypeBuilder<DisputeCase> dispute)
    {
        dispute.ToTable("Disputes");
        dispute.Ignore(d => d.IsOpen);
        dispute.Ignore(d => d.IsPetition);
        dispute.Ignore(d => d.ClockOn);
        dispute.Property(d => d.Number).HasMaxLength(DisputeCase.NumberMaxLength).IsUnicode(false);
        dispute.Property(d => d.Claim).HasMaxLength(DisputeCase.TextMaxLength);
        dispute.Property(d => d.Owner).HasMaxLength(DisputeCase.TextMaxLength);
        dispute.Property(d => d.OpenedBy).HasMaxLength(DisputeCase.PersonMaxLength);
        dispute.Property(d => d.Effect).HasMaxLength(DisputeCase.TextMaxLength);
        dispute.HasOne(d => d.Allocation).WithMany().HasForeignKey(d => d.AllocationId).OnDelete(DeleteBehavior.Restrict);
        dispute.HasOne<DisputeCase>().WithMany().HasForeignKey(d => d.ReopensId).OnDelete(DeleteBehavior.Restrict);
        dispute.HasOne<Objection>().WithMany().HasForeignKey(d => d.ObjectionId).OnDelete(DeleteBehavior.Restrict);
        dispute.HasOne<VillagerWord>().WithMany().HasForeignKey(d => d.WordId).OnDelete(DeleteBehavior.Restrict);
        dispute.HasMany(d => d.Records).WithOne().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
        dispute.HasIndex(d => d.Number).IsUnique().HasDatabaseName("ux_disputes_number");
        dispute.HasIndex(d => d.AllocationId).IsUnique().HasFilter("[ClosedOn] IS NULL").HasDatabaseName(OneOpen);
        dispute.HasIndex(d => new { d.VillageCode, d.Status, d.DueOn }).HasDatabaseName("ix_disputes_due");
    }
}

internal sealed class DisputeRecordConfiguration : IEntityTypeConfiguration<DisputeRecord>
{
    public void Configure(EntityTypeBuilder<DisputeRecord> record)
    {
        record.ToTable("DisputeRecords");
        record.Property(r => r.Who).HasMaxLength(DisputeCase.TextMaxLength);
        record.Property(r => r.Words).HasMaxLength(DisputeCase.TextMaxLength + 40);
        record.Property(r => r.RecordedBy).HasMaxLength(DisputeCase.PersonMaxLength);
        record.HasIndex(r => r.CaseId).HasDatabaseName("ix_dispute_records_case");
    }
}

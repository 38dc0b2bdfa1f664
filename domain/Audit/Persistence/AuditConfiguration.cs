using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Audit.Persistence;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.Property(e => e.AccountName).HasMaxLength(100);
        entry.Property(e => e.Act).HasMaxLength(AuditEntry.ActMaxLength);
        entry.Property(e => e.Area).HasMaxLength(30);
        entry.Property(e => e.SubjectType).HasMaxLength(60);
        entry.Property(e => e.SubjectKey).HasMaxLength(60);
        entry.Property(e => e.Reason).HasMaxLength(AuditEntry.ReasonMaxLength);
        entry.Property(e => e.Changes).HasMaxLength(-1);
        entry.Property(e => e.PreviousHash).HasMaxLength(AuditChain.HashLength);
        entry.Property(e => e.Hash).HasMaxLength(AuditChain.HashLength);
        entry.HasIndex(e => new { e.SubjectType, e.SubjectKey, e.Sequence }).HasDatabaseName("ix_audit_subject");
        entry.HasIndex(e => new { e.Area, e.Sequence }).HasDatabaseName("ix_audit_area");
        entry.HasIndex(e => new { e.AccountId, e.Sequence }).HasDatabaseName("ix_audit_account");
    }
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("AuditHead");
        head.HasKey(h => h.Id);
        head.Property(h => h.Id).ValueGeneratedNever();
        head.Property(h => h.Hash).HasMaxLength(AuditChain.HashLength);
        head.HasData(new AuditHead(AuditHead.OnlyId));
    }
}

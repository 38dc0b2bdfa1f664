using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Demolition.Findings.Persistence;

internal sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("Findings");
        finding.Property(f => f.Check).HasMaxLength(Finding.CheckMaxLength).IsUnicode(false);
        finding.Property(f => f.Identity).HasMaxLength(Finding.HashLength).IsUnicode(false).IsFixedLength();
        finding.Property(f => f.EvidenceHash).HasMaxLength(Finding.HashLength).IsUnicode(false).IsFixedLength();
        finding.Property(f => f.Sentence).HasMaxLength(Finding.SentenceMaxLength);
        finding.Property(f => f.Evidence).HasMaxLength(-1);
        finding.Property(f => f.Explanation).HasMaxLength(Finding.ExplanationMaxLength);
        finding.Property(f => f.Document).HasMaxLength(Finding.DocumentMaxLength);
        finding.Property(f => f.SignedBy).HasMaxLength(Finding.NameMaxLength);
        finding.HasIndex(f => new { f.VillageCode, f.Check, f.Identity }).IsUnique().HasDatabaseName("ux_findings_identity");
        finding.HasIndex(f => new { f.Status, f.FoundOn }).HasDatabaseName("ix_findings_status");
    }
}

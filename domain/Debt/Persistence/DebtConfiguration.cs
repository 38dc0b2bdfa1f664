using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Debt.Persistence;

internal sealed class VillageDebtConfiguration : IEntityTypeConfiguration<VillageDebt>
{
    public void Configure(EntityTypeBuilder<VillageDebt> debt)
    {
        debt.ToTable("VillageDebts");
        debt.Property(d => d.Code).HasMaxLength(VillageDebt.CodeMaxLength);
        debt.Property(d => d.CreditorName).HasMaxLength(VillageDebt.CreditorMaxLength);
        debt.Property(d => d.PinyinInitials).HasMaxLength(VillageDebt.CreditorMaxLength);
        debt.Property(d => d.AgreedRatePercent).HasPrecision(9, 4);
        debt.Property(d => d.Note).HasMaxLength(VillageDebt.NoteMaxLength);
        debt.Property(d => d.Objection).HasMaxLength(VillageDebt.NoteMaxLength);
        debt.Property(d => d.Plan).HasMaxLength(VillageDebt.NoteMaxLength);
        debt.HasMany(d => d.Resolutions).WithOne().HasForeignKey(r => r.DebtId).OnDelete(DeleteBehavior.Restrict);
        debt.HasMany(d => d.InterestEntries).WithOne().HasForeignKey(i => i.DebtId).OnDelete(DeleteBehavior.Restrict);
        debt.HasIndex(d => new { d.VillageCode, d.Code }).IsUnique().HasDatabaseName("ux_debts_village_code");
        debt.HasIndex(d => d.DueOn).HasDatabaseName("ix_debts_due");
        debt.HasIndex(d => d.LimitationOn).HasDatabaseName("ix_debts_limitation");
    }
}

internal sealed class DebtResolutionConfiguration : IEntityTypeConfiguration<DebtResolution>
{
    public void Configure(EntityTypeBuilder<DebtResolution> entry)
    {
        entry.ToTable("DebtResolutions");
        entry.Property(r => r.Note).HasMaxLength(DebtResolution.NoteMaxLength);
        entry.Property(r => r.CreditorBefore).HasMaxLength(VillageDebt.CreditorMaxLength);
        entry.Property(r => r.CreditorAfter).HasMaxLength(VillageDebt.CreditorMaxLength);
        entry.HasMany(r => r.Papers).WithOne().HasForeignKey(p => p.ResolutionId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(r => new { r.DebtId, r.Number }).IsUnique().HasDatabaseName("ux_debt_resolutions_number");
        entry.HasIndex(r => r.CountsOn).HasDatabaseName("ix_debt_resolutions_counts");
    }
}

internal sealed class DebtInterestEntryConfiguration : IEntityTypeConfiguration<DebtInterestEntry>
{
    public void Configure(EntityTypeBuilder<DebtInterestEntry> entry)
    {
        entry.ToTable("DebtInterestEntries");
        entry.Property(i => i.RatePercent).HasPrecision(9, 4);
        entry.HasIndex(i => i.DebtId).HasDatabaseName("ix_debt_interest_debt");
    }
}

internal sealed class DebtPaperConfiguration : IEntityTypeConfiguration<DebtPaper>
{
    public void Configure(EntityTypeBuilder<DebtPaper> paper)
    {
        paper.ToTable("DebtPapers");
        paper.Property(p => p.Reference).HasMaxLength(DebtPaper.ReferenceMaxLength);
        paper.HasIndex(p => p.ResolutionId).HasDatabaseName("ix_debt_papers_resolution");
    }
}

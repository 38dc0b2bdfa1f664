using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Funds.Persistence;

internal sealed class FundRemittanceConfiguration : IEntityTypeConfiguration<FundRemittance>
{
    /// <summary>One counter-entry of a remittance; two people at once: the second save breaks on this index.</summary>
    public const string OneReversal = "ux_fund_remittances_reverses";

    public void Configure(EntityTypeBuilder<FundRemittance> remittance)
    {
        remittance.ToTable("FundRemittances");
        remittance.Property(r => r.Number).HasMaxLength(FundRemittance.NumberMaxLength).IsUnicode(false);
        remittance.Property(r => r.Fund).HasMaxLength(StatementLine.LabelMaxLength);
        remittance.Property(r => r.Payee).HasMaxLength(FundRemittance.PayeeMaxLength);
        remittance.Property(r => r.BankSlip).HasMaxLength(BankSlips.MaxLength);
        remittance.Property(r => r.RecordedBy).HasMaxLength(Statement.PreparedByMaxLength);
        remittance.Property(r => r.Reason).HasMaxLength(FundRemittance.ReasonMaxLength);
        remittance.HasOne<FundRemittance>().WithMany().HasForeignKey(r => r.ReversesId).OnDelete(DeleteBehavior.Restrict);
        remittance.HasIndex(r => r.ReversesId).IsUnique().HasFilter("[ReversesId] IS NOT NULL").HasDatabaseName(OneReversal);
        remittance.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_fund_remittances_number");
        remittance.HasIndex(r => new { r.VillageCode, r.Fund }).HasDatabaseName("ix_fund_remittances_fund");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Funds.Persistence;

internal sealed class FundRemittanceConfiguration : IEntityTypeConfiguration<FundRemittance>
{
    public void Configure(EntityTypeBuilder<FundRemittance> remittance)
    {
        remittance.ToTable("FundRemittances");
        remittance.Property(r => r.Number).HasMaxLength(FundRemittance.NumberMaxLength).IsUnicode(false);
        remittance.Property(r => r.Fund).HasMaxLength(StatementLine.LabelMaxLength);
        remittance.Property(r => r.Payee).HasMaxLength(FundRemittance.PayeeMaxLength);
        remittance.Property(r => r.BankSlip).HasMaxLength(BankSlips.MaxLength);
        remittance.Property(r => r.RecordedBy).HasMaxLength(Statement.PreparedByMaxLength);
        remittance.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_fund_remittances_number");
        remittance.HasIndex(r => new { r.VillageCode, r.Fund }).HasDatabaseName("ix_fund_remittances_fund");
    }
}

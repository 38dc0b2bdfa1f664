using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Receipts.Persistence;

internal sealed class SettlementReceiptConfiguration : IEntityTypeConfiguration<SettlementReceipt>
{
    public void Configure(EntityTypeBuilder<SettlementReceipt> receipt)
    {
        receipt.ToTable("SettlementReceipts");
        receipt.Property(r => r.Number).HasMaxLength(SettlementReceipt.NumberMaxLength).IsUnicode(false);
        receipt.Property(r => r.Hash).HasMaxLength(64).IsUnicode(false);
        receipt.HasOne(r => r.Statement).WithMany().HasForeignKey(r => r.StatementId).OnDelete(DeleteBehavior.Restrict);
        receipt.HasOne(r => r.Payment).WithMany().HasForeignKey(r => r.PaymentId).OnDelete(DeleteBehavior.Restrict);
        receipt.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_settlement_receipts_number");
        receipt.HasIndex(r => new { r.PaymentId, r.Kind }).IsUnique().HasDatabaseName("ux_settlement_receipts_payment");
    }
}

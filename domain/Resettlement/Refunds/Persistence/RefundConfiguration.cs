using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;

namespace VillageTracker.Domain.Resettlement.Refunds.Persistence;

internal sealed class RefundConfiguration : IEntityTypeConfiguration<RefundOrder>
{
    /// <summary>One order of a statement that is under way or has paid.</summary>
    public const string OneAtATime = "ux_refunds_statement";

    public void Configure(EntityTypeBuilder<RefundOrder> order)
    {
        order.ToTable("RefundOrders");
        order.Property(o => o.Number).HasMaxLength(RefundOrder.NumberMaxLength).IsUnicode(false);
        order.Property(o => o.PayeeName).HasMaxLength(PaymentLine.PayeeMaxLength);
        order.Property(o => o.PayeeBank).HasMaxLength(PaymentLine.BankMaxLength);
        order.Property(o => o.PayeeBankAccountSealed).HasMaxLength(100);
        order.Property(o => o.PayeeBankAccountIndex).HasMaxLength(PersonalDataVault.IndexBytes);
        order.Property(o => o.Mandate).HasMaxLength(PaymentLine.MandateMaxLength);
        order.Property(o => o.AppliedBy).HasMaxLength(RefundOrder.PersonMaxLength);
        order.Property(o => o.CheckedBy).HasMaxLength(RefundOrder.PersonMaxLength);
        order.Property(o => o.ApprovedBy).HasMaxLength(RefundOrder.PersonMaxLength);
        order.Property(o => o.PaidBy).HasMaxLength(RefundOrder.PersonMaxLength);
        order.Property(o => o.BankSlip).HasMaxLength(BankSlips.MaxLength);
        order.Property(o => o.Reason).HasMaxLength(RefundOrder.ReasonMaxLength);
        order.HasOne(o => o.Statement).WithMany().HasForeignKey(o => o.StatementId).OnDelete(DeleteBehavior.Restrict);
        order.HasIndex(o => o.Number).IsUnique().HasDatabaseName("ux_refunds_number");
        order.HasIndex(o => o.StatementId).IsUnique().HasFilter("[EndedOn] IS NULL").HasDatabaseName(OneAtATime);
        order.HasIndex(o => new { o.VillageCode, o.Status }).HasDatabaseName("ix_refunds_status");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Payments.Persistence;

internal sealed class SpecialAccountConfiguration : IEntityTypeConfiguration<SpecialAccount>
{
    public void Configure(EntityTypeBuilder<SpecialAccount> account)
    {
        account.ToTable("SpecialAccounts");
        account.Ignore(a => a.Balance);
        account.Ignore(a => a.Free);
        account.Property(a => a.Name).HasMaxLength(SpecialAccount.NameMaxLength);
        account.Property(a => a.Bank).HasMaxLength(SpecialAccount.BankMaxLength);
        account.Property(a => a.BankAccountSealed).HasMaxLength(100);
        account.HasIndex(a => new { a.VillageCode, a.Name }).IsUnique().HasDatabaseName("ux_special_accounts_name");
    }
}

internal sealed class FundReceiptConfiguration : IEntityTypeConfiguration<FundReceipt>
{
    public const string OneSlipOnce = "ux_fund_receipts_slip";

    public void Configure(EntityTypeBuilder<FundReceipt> receipt)
    {
        receipt.ToTable("FundReceipts");
        receipt.Property(r => r.Payer).HasMaxLength(FundReceipt.PayerMaxLength);
        receipt.Property(r => r.BankSlip).HasMaxLength(BankSlips.MaxLength);
        receipt.Property(r => r.RecordedBy).HasMaxLength(PaymentBatch.PersonMaxLength);
        receipt.HasOne(r => r.Account).WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Restrict);
        receipt.HasIndex(r => r.BankSlip).IsUnique().HasDatabaseName(OneSlipOnce);
        receipt.HasIndex(r => new { r.AccountId, r.ReceivedOn }).HasDatabaseName("ix_fund_receipts_account_date");
    }
}

internal sealed class PaymentBatchConfiguration : IEntityTypeConfiguration<PaymentBatch>
{
    public void Configure(EntityTypeBuilder<PaymentBatch> batch)
    {
        batch.ToTable("PaymentBatches");
        batch.Ignore(b => b.Total);
        batch.Property(b => b.Number).HasMaxLength(PaymentBatch.NumberMaxLength).IsUnicode(false);
        batch.Property(b => b.PreparedBy).HasMaxLength(PaymentBatch.PersonMaxLength);
        batch.Property(b => b.CheckedBy).HasMaxLength(PaymentBatch.PersonMaxLength);
        batch.Property(b => b.ApprovedBy).HasMaxLength(PaymentBatch.PersonMaxLength);
        batch.Property(b => b.Reason).HasMaxLength(PaymentBatch.ReasonMaxLength);
        batch.HasOne(b => b.Account).WithMany().HasForeignKey(b => b.AccountId).OnDelete(DeleteBehavior.Restrict);
        batch.HasMany(b => b.Lines).WithOne().HasForeignKey(l => l.BatchId).OnDelete(DeleteBehavior.Restrict);
        batch.HasIndex(b => b.Number).IsUnique().HasDatabaseName("ux_payment_batches_number");
        batch.HasIndex(b => new { b.Status, b.PreparedOn }).HasDatabaseName("ix_payment_batches_status");
    }
}

internal sealed class PaymentLineConfiguration : IEntityTypeConfiguration<PaymentLine>
{
    /// <summary>A household has one line under way.</summary>
    public const string OneOpen = "ux_payment_lines_open";

    /// <summary>The same bank slip is not booked twice.</summary>
    public const string OneSlipOnce = "ux_payment_lines_slip";

    public void Configure(EntityTypeBuilder<PaymentLine> line)
    {
        line.ToTable("PaymentLines");
        line.Ignore(l => l.Amount);
        line.Property(l => l.PayeeName).HasMaxLength(PaymentLine.PayeeMaxLength);
        line.Property(l => l.PayeeBank).HasMaxLength(PaymentLine.BankMaxLength);
        line.Property(l => l.PayeeBankAccountSealed).HasMaxLength(100);
        line.Property(l => l.PayeeBankAccountIndex).HasMaxLength(32);
        line.Property(l => l.Mandate).HasMaxLength(PaymentLine.MandateMaxLength);
        line.Property(l => l.Reason).HasMaxLength(PaymentLine.ReasonMaxLength);
        line.Property(l => l.BankSlip).HasMaxLength(BankSlips.MaxLength);
        line.Property(l => l.ReceiptNumber).HasMaxLength(PaymentLine.ReceiptMaxLength).IsUnicode(false);
        line.HasOne<Household>().WithMany().HasForeignKey(l => l.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        line.HasIndex(l => l.HouseholdId).IsUnique().HasFilter("[Status] = 'Open'").HasDatabaseName(OneOpen);
        line.HasIndex(l => l.BankSlip).IsUnique().HasFilter("[BankSlip] IS NOT NULL").HasDatabaseName(OneSlipOnce);
        line.HasIndex(l => l.ReceiptNumber).IsUnique().HasFilter("[ReceiptNumber] IS NOT NULL").HasDatabaseName("ux_payment_lines_receipt");
        line.HasIndex(l => new { l.AreaId, l.PaidOn, l.FailedOn, l.VillageCode, l.AmountFen }).HasDatabaseName("ix_payment_lines_area_paid"); // holds all that the sums need
        line.HasIndex(l => new { l.HouseholdId, l.PaidOn }).HasDatabaseName("ix_payment_lines_household");
        line.HasIndex(l => new { l.BatchId, l.Order }).IsUnique().HasDatabaseName("ux_payment_lines_order");
    }
}

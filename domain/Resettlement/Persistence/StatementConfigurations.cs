using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Persistence;

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    /// <summary>One statement of an allocation that is not void.</summary>
    public const string OneAtATime = "ux_statements_allocation_in_force";

    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("Statements");
        statement.Ignore(s => s.Balance);
        statement.Ignore(s => s.InForce);
        statement.Ignore(s => s.IsSupplement);
        statement.Ignore(s => s.ReprintCount);
        statement.Property(s => s.Number).HasMaxLength(Statement.NumberMaxLength);
        statement.Property(s => s.Inputs).HasMaxLength(8000);
        statement.Property(s => s.Hash).HasMaxLength(64).IsUnicode(false);
        statement.Property(s => s.PreparedBy).HasMaxLength(Statement.PreparedByMaxLength);
        statement.Property(s => s.CheckedBy).HasMaxLength(Statement.PreparedByMaxLength);
        statement.Property(s => s.ApprovedBy).HasMaxLength(Statement.PreparedByMaxLength);
        statement.Property(s => s.VoidReason).HasMaxLength(Statement.VoidReasonMaxLength);
        statement.HasOne(s => s.Allocation).WithMany().HasForeignKey(s => s.AllocationId).OnDelete(DeleteBehavior.Restrict);
        statement.HasMany(s => s.Lines).WithOne().HasForeignKey(l => l.StatementId).OnDelete(DeleteBehavior.Restrict);
        statement.HasMany(s => s.Payments).WithOne().HasForeignKey(p => p.StatementId).OnDelete(DeleteBehavior.Restrict);
        statement.HasIndex(s => s.Number).IsUnique().HasDatabaseName("ux_statements_number");
        statement.HasIndex(s => s.AllocationId).IsUnique().HasFilter("[VoidedOn] IS NULL AND [SupplementsId] IS NULL").HasDatabaseName(OneAtATime);
        statement.HasOne<Statement>().WithMany().HasForeignKey(s => s.SupplementsId).OnDelete(DeleteBehavior.Restrict);
        statement.HasIndex(s => new { s.AllocationId, s.Status }).HasDatabaseName("ix_statements_allocation");
        statement.HasIndex(s => new { s.Status, s.Number }).HasDatabaseName("ix_statements_status");
    }
}

internal sealed class StatementLineConfiguration : IEntityTypeConfiguration<StatementLine>
{
    public void Configure(EntityTypeBuilder<StatementLine> line)
    {
        line.ToTable("StatementLines");
        line.Ignore(l => l.IsCredit);
        line.Property(l => l.Label).HasMaxLength(StatementLine.LabelMaxLength);
        line.Property(l => l.UnitName).HasMaxLength(Home.CodeMaxLength);
        line.Property(l => l.Quantity).HasPrecision(12, 4);
        line.Property(l => l.QuantityUnit).HasMaxLength(10);
        line.Property(l => l.Why).HasMaxLength(StatementLine.WhyMaxLength);
        line.HasIndex(l => new { l.StatementId, l.Order }).IsUnique().HasDatabaseName("ux_statement_lines_order");
    }
}

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.ToTable("Payments");
        payment.Ignore(p => p.SignedAmount);
        payment.Ignore(p => p.IsReversed);
        payment.Property(p => p.BankSlip).HasMaxLength(BankSlips.MaxLength);
        payment.Property(p => p.Reason).HasMaxLength(Payment.ReasonMaxLength);
        payment.Property(p => p.RecordedBy).HasMaxLength(Statement.PreparedByMaxLength);
        payment.HasOne<Payment>().WithMany().HasForeignKey(p => p.ReversesId).OnDelete(DeleteBehavior.Restrict);
        payment.HasIndex(p => p.ReversesId).IsUnique().HasFilter("[ReversesId] IS NOT NULL").HasDatabaseName("ux_payments_reverses");
        payment.HasIndex(p => p.BankSlip).HasDatabaseName("ix_payments_slip");
        payment.HasIndex(p => p.StatementId).HasDatabaseName("ix_payments_statement");
    }
}

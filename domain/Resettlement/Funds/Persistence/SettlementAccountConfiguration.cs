using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Funds.Persistence;

internal sealed class SettlementAccountConfiguration : IEntityTypeConfiguration<SettlementAccount>
{
    /// <summary>Two people at once: the second save breaks on this index.</summary>
    public const string OneBeginning = "ux_settlement_accounts_beginning";

    public void Configure(EntityTypeBuilder<SettlementAccount> account)
    {
        account.ToTable("SettlementAccounts");
        account.Property(a => a.Payee).HasMaxLength(SettlementAccount.PayeeMaxLength);
        account.Property(a => a.Bank).HasMaxLength(SettlementAccount.BankMaxLength);
        account.Property(a => a.AccountNumber).HasMaxLength(SettlementAccount.NumberMaxLength).IsUnicode(false);
        account.Property(a => a.Source).HasMaxLength(SettlementAccount.SourceMaxLength);
        account.Property(a => a.SetBy).HasMaxLength(Statement.PreparedByMaxLength);
        account.HasIndex(a => new { a.VillageCode, a.ValidFrom }).IsUnique().HasDatabaseName(OneBeginning);
    }
}

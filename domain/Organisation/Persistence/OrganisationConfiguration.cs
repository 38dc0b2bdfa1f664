using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Organisation.Persistence;

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> unit)
    {
        unit.ToTable("AdministrativeUnits");
        unit.HasKey(u => u.Code);
        unit.Property(u => u.Code).ValueGeneratedNever();
        unit.Property(u => u.Name).HasMaxLength(AdministrativeUnit.NameMaxLength);
        unit.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(u => u.ParentCode).OnDelete(DeleteBehavior.Restrict);
        unit.HasIndex(u => u.ParentCode).HasDatabaseName("ix_units_parent");
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.UserName).HasMaxLength(Account.UserNameMaxLength);
        account.Property(a => a.NormalizedUserName).HasMaxLength(Account.UserNameMaxLength);
        account.Property(a => a.DisplayName).HasMaxLength(Account.DisplayNameMaxLength);
        account.Property(a => a.PasswordHash).HasMaxLength(300);
        account.Property(a => a.SecurityStamp).HasMaxLength(60);
        account.Property(a => a.AuthenticatorKeySealed).HasMaxLength(400);
        account.Property(a => a.RecoveryCodeHashes).HasMaxLength(1000);
        account.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(a => a.UnitCode).OnDelete(DeleteBehavior.Restrict);
        account.HasIndex(a => a.NormalizedUserName).IsUnique().HasDatabaseName("ux_accounts_username");
        account.HasIndex(a => a.UnitCode).HasDatabaseName("ix_accounts_unit");
    }
}

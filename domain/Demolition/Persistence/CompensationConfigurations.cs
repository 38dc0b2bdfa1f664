using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.Domain.Demolition.Persistence;

internal sealed class CompensationPolicyConfiguration : IEntityTypeConfiguration<CompensationPolicy>
{
    public void Configure(EntityTypeBuilder<CompensationPolicy> policy)
    {
        policy.ToTable("CompensationPolicies");
        policy.Ignore(p => p.Reference);
        policy.Ignore(p => p.TransitionRate);
        policy.Property(p => p.Code).HasMaxLength(CompensationPolicy.CodeMaxLength);
        policy.Property(p => p.Title).HasMaxLength(CompensationPolicy.TitleMaxLength);
        policy.Property(p => p.Source).HasMaxLength(CompensationPolicy.SourceMaxLength);
        policy.ComplexProperty(p => p.Terms, terms =>
        {
            terms.Property(t => t.PartyA).HasMaxLength(CompensationPolicy.PartyMaxLength);
            terms.Property(t => t.Agency).HasMaxLength(CompensationPolicy.PartyMaxLength);
            terms.Property(t => t.LatePercentPerDay).HasPrecision(8, 4);
            terms.Property(t => t.PerOldSquareMetre).HasPrecision(8, 4);
        });
        policy.HasOne<DemolitionArea>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        policy.HasMany(p => p.Rates).WithOne().HasForeignKey(r => r.PolicyId).OnDelete(DeleteBehavior.Restrict);
        policy.HasMany(p => p.Overrun).WithOne().HasForeignKey(s => s.PolicyId).OnDelete(DeleteBehavior.Restrict);
        policy.HasIndex(p => new { p.VillageCode, p.Code, p.Edition }).IsUnique().HasDatabaseName("ux_compensation_policies_edition");
    }
}

internal sealed class RateEntryConfiguration : IEntityTypeConfiguration<RateEntry>
{
    public void Configure(EntityTypeBuilder<RateEntry> rate)
    {
        rate.ToTable("CompensationRates");
        rate.Ignore(r => r.RateText);
        rate.Property(r => r.Name).HasMaxLength(RateEntry.NameMaxLength);
        rate.Property(r => r.Unit).HasMaxLength(RateEntry.UnitMaxLength);
        rate.Property(r => r.Rate).HasPrecision(18, 4);
        rate.HasIndex(r => new { r.PolicyId, r.Order }).IsUnique().HasDatabaseName("ux_compensation_rates_order");
    }
}

internal sealed class OverrunStepConfiguration : IEntityTypeConfiguration<OverrunStep>
{
    public void Configure(EntityTypeBuilder<OverrunStep> step)
    {
        step.ToTable("CompensationOverrunSteps");
        step.Property(s => s.Factor).HasPrecision(6, 2);
        step.HasIndex(s => new { s.PolicyId, s.Mode, s.FromMonth }).IsUnique().HasDatabaseName("ux_compensation_overrun_steps_month");
    }
}

internal sealed class CompensationSheetConfiguration : IEntityTypeConfiguration<CompensationSheet>
{
    public void Configure(EntityTypeBuilder<CompensationSheet> sheet)
    {
        sheet.ToTable("CompensationSheets");
        sheet.Ignore(s => s.IsChecked);
        sheet.Property(s => s.Inputs).HasMaxLength(CompensationSheet.InputsMaxLength);
        sheet.Property(s => s.PreparedBy).HasMaxLength(CompensationAgreement.PersonMaxLength);
        sheet.Property(s => s.CheckedBy).HasMaxLength(CompensationAgreement.PersonMaxLength);
        sheet.HasOne<Household>().WithMany().HasForeignKey(s => s.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<CompensationPolicy>().WithMany().HasForeignKey(s => s.PolicyId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasIndex(s => s.HouseholdId).IsUnique().HasDatabaseName("ux_compensation_sheets_household");
    }
}

internal sealed class CompensationAgreementConfiguration : IEntityTypeConfiguration<CompensationAgreement>
{
    public void Configure(EntityTypeBuilder<CompensationAgreement> agreement)
    {
        agreement.ToTable("CompensationAgreements");
        agreement.Ignore(a => a.IsSupplement);
        agreement.Ignore(a => a.Delta);
        agreement.Ignore(a => a.Missing);
        agreement.Property(a => a.Number).HasMaxLength(CompensationAgreement.NumberMaxLength).IsUnicode(false);
        agreement.Property(a => a.DrawnBy).HasMaxLength(CompensationAgreement.PersonMaxLength);
        agreement.Property(a => a.Cause).HasMaxLength(CompensationAgreement.ReasonMaxLength);
        agreement.Property(a => a.VoidReason).HasMaxLength(CompensationAgreement.ReasonMaxLength);
        agreement.Property(a => a.Inputs).HasMaxLength(CompensationSheet.InputsMaxLength);
        agreement.Property(a => a.Hash).HasMaxLength(64).IsUnicode(false);
        agreement.Property(a => a.PayeeBankAccountSealed).HasMaxLength(100);
        agreement.Property(a => a.PayeeBankAccountIndex).HasMaxLength(32);
        agreement.ComplexProperty(a => a.Terms, Terms);
        agreement.HasOne<Household>().WithMany().HasForeignKey(a => a.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        agreement.HasOne<CompensationPolicy>().WithMany().HasForeignKey(a => a.PolicyId).OnDelete(DeleteBehavior.Restrict);
        agreement.HasOne<CompensationAgreement>().WithMany().HasForeignKey(a => a.MainId).OnDelete(DeleteBehavior.Restrict);
        agreement.HasMany(a => a.Lines).WithOne().HasForeignKey(l => l.AgreementId).OnDelete(DeleteBehavior.Restrict);
        agreement.HasIndex(a => a.Number).IsUnique().HasDatabaseName("ux_compensation_agreements_number");
        agreement.HasIndex(a => a.HouseholdId).IsUnique().HasFilter("[InForce] = 1").HasDatabaseName("ux_compensation_agreements_in_force");
        agreement.HasIndex(a => new { a.HouseholdId, a.Sequence }).IsUnique().HasFilter("[VoidedOn] IS NULL")
            .HasDatabaseName("ux_compensation_agreements_sequence"); // two desks never draw up the same one
        agreement.HasIndex(a => new { a.AreaId, a.InForce }).HasDatabaseName("ix_compensation_agreements_area");
    }

    private static void Terms(ComplexPropertyBuilder<AgreementTerms> terms)
    {
        terms.Property(t => t.PartyA).HasMaxLength(CompensationPolicy.PartyMaxLength);
        terms.Property(t => t.Agency).HasMaxLength(CompensationPolicy.PartyMaxLength);
        terms.Property(t => t.HeadName).HasMaxLength(2 * Common.PersonName.MaxLength); // a rare character is two units
        terms.Property(t => t.HeadMasked).HasMaxLength(20);
        terms.Property(t => t.Address).HasMaxLength(Household.AddressMaxLength);
        terms.Property(t => t.Certificate).HasMaxLength(AgreementTerms.ShortMaxLength);
        terms.Property(t => t.ApprovedUse).HasMaxLength(AgreementTerms.ShortMaxLength);
        terms.Property(t => t.ActualUse).HasMaxLength(AgreementTerms.ShortMaxLength);
        terms.Property(t => t.Structure).HasMaxLength(AgreementTerms.ShortMaxLength);
        terms.Property(t => t.EntitledWhy).HasMaxLength(AgreementTerms.LongMaxLength);
        terms.Property(t => t.Homes).HasMaxLength(AgreementTerms.LongMaxLength);
        terms.Property(t => t.Payee).HasMaxLength(AgreementTerms.ShortMaxLength);
        terms.Property(t => t.PayeeBank).HasMaxLength(AgreementTerms.ShortMaxLength);
        terms.Property(t => t.LatePercentPerDay).HasPrecision(8, 4);
    }
}

internal sealed class AgreementLineConfiguration : IEntityTypeConfiguration<AgreementLine>
{
    public void Configure(EntityTypeBuilder<AgreementLine> line)
    {
        line.ToTable("CompensationAgreementLines");
        line.Property(l => l.Item).HasMaxLength(AgreementLine.ItemMaxLength);
        line.Property(l => l.Unit).HasMaxLength(AgreementLine.UnitMaxLength);
        line.Property(l => l.Rule).HasMaxLength(AgreementLine.RuleMaxLength);
        line.Property(l => l.Why).HasMaxLength(AgreementLine.WhyMaxLength);
        line.Property(l => l.Quantity).HasPrecision(18, 4);
        line.Property(l => l.Rate).HasPrecision(18, 4);
        line.HasIndex(l => new { l.AgreementId, l.Order }).IsUnique().HasDatabaseName("ux_compensation_agreement_lines_order");
    }
}

internal sealed class TakeOverNoticeConfiguration : IEntityTypeConfiguration<TakeOverNotice>
{
    public void Configure(EntityTypeBuilder<TakeOverNotice> notice)
    {
        notice.ToTable("TakeOverNotices");
        notice.HasOne<Household>().WithMany().HasForeignKey(n => n.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        notice.HasIndex(n => n.HouseholdId).IsUnique().HasDatabaseName("ux_take_over_notices_household");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Rules.Persistence;

internal sealed class DatedRuleConfiguration : IEntityTypeConfiguration<DatedRule>
{
    public void Configure(EntityTypeBuilder<DatedRule> rule)
    {
        rule.ToTable("DatedRules");
        rule.Property(r => r.Code).HasMaxLength(DatedRule.CodeMaxLength);
        rule.Property(r => r.Name).HasMaxLength(DatedRule.NameMaxLength);
        rule.Property(r => r.Value).HasPrecision(18, 6);
        rule.Property(r => r.Unit).HasMaxLength(DatedRule.UnitMaxLength);
        rule.Property(r => r.Source).HasMaxLength(DatedRule.SourceMaxLength);
        rule.HasIndex(r => new { r.Code, r.ValidFrom }).IsUnique().HasDatabaseName("ux_rules_code_from");
    }
}

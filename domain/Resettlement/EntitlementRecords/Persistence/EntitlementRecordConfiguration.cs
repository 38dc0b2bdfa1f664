using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords.Persistence;

internal sealed class EntitlementRecordConfiguration : IEntityTypeConfiguration<EntitlementRecord>
{
    /// <summary>One in force for a household; two desks at once: the second save breaks on this index.</summary>
    public const string OneInForce = "ux_entitlements_household_in_force";

    public void Configure(EntityTypeBuilder<EntitlementRecord> record)
    {
        record.ToTable("EntitlementRecords");
        record.Ignore(r => r.Holds);
        record.Property(r => r.Number).HasMaxLength(EntitlementRecord.NumberMaxLength);
        record.Property(r => r.PolicyReference).HasMaxLength(CompensationPolicy.CodeMaxLength + 10);
        record.Property(r => r.Persons).HasPrecision(7, 2);
        record.Property(r => r.Why).HasMaxLength(EntitlementRecord.WhyMaxLength);
        record.Property(r => r.Inputs).HasMaxLength(8000);
        record.Property(r => r.Hash).HasMaxLength(64).IsUnicode(false);
        record.Property(r => r.FrozenBy).HasMaxLength(Statement.PreparedByMaxLength);
        record.Property(r => r.Cause).HasMaxLength(EntitlementRecord.CauseMaxLength);
        record.HasOne<Household>().WithMany().HasForeignKey(r => r.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<CompensationPolicy>().WithMany().HasForeignKey(r => r.PolicyId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<EntitlementRecord>().WithMany().HasForeignKey(r => r.PreviousId).OnDelete(DeleteBehavior.Restrict);
        record.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_entitlements_number");
        record.HasIndex(r => r.HouseholdId).IsUnique().HasFilter("[InForce] = 1").HasDatabaseName(OneInForce);
        record.HasIndex(r => new { r.HouseholdId, r.Id }).HasDatabaseName("ix_entitlements_household");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Resettlement.Disputes;

namespace VillageTracker.Domain.Resettlement.Persistence;

internal sealed class AllocationConfiguration : IEntityTypeConfiguration<Allocation>
{
    /// <summary>A home has one allocation that is not history; two desks at once: the second save breaks on this index.</summary>
    public const string OneHomeOnce = "ux_allocations_home";

    /// <summary>Entitlement is used up in the order of a household's homes, so no two have the same place.</summary>
    public const string OneOrderOnce = "ux_allocations_household_order";

    public void Configure(EntityTypeBuilder<Allocation> allocation)
    {
        allocation.ToTable("Allocations");
        allocation.Property(a => a.Number).HasMaxLength(Allocation.NumberMaxLength);
        allocation.Property(a => a.ReleaseReason).HasMaxLength(Allocation.NoteMaxLength);
        allocation.Property(a => a.DisputeNumber).HasMaxLength(DisputeCase.NumberMaxLength).IsUnicode(false);
        allocation.Property(a => a.Note).HasMaxLength(Allocation.NoteMaxLength);
        allocation.HasOne(a => a.Home).WithMany().HasForeignKey(a => a.HomeId).OnDelete(DeleteBehavior.Restrict);
        allocation.HasOne<Household>().WithMany().HasForeignKey(a => a.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        allocation.HasIndex(a => a.HomeId).IsUnique().HasFilter("[ReleasedOn] IS NULL").HasDatabaseName(OneHomeOnce);
        allocation.HasIndex(a => a.Number).IsUnique().HasDatabaseName("ux_allocations_number");
        allocation.HasIndex(a => new { a.HouseholdId, a.OrderInHousehold }).IsUnique().HasFilter("[ReleasedOn] IS NULL").HasDatabaseName(OneOrderOnce);
        allocation.HasIndex(a => new { a.VillageCode, a.Stage, a.StatementDueOn }).HasDatabaseName("ix_allocations_stage_due");
    }
}

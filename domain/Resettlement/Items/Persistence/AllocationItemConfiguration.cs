using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Items.Persistence;

internal sealed class AllocationItemConfiguration : IEntityTypeConfiguration<AllocationItem>
{
    public void Configure(EntityTypeBuilder<AllocationItem> item)
    {
        item.ToTable("AllocationItems");
        item.Property(i => i.Quantity).HasPrecision(9, 2);
        item.Property(i => i.Note).HasMaxLength(AllocationItem.NoteMaxLength);
        item.HasOne<Allocation>().WithMany().HasForeignKey(i => i.AllocationId).OnDelete(DeleteBehavior.Restrict);
        item.HasIndex(i => i.AllocationId).HasDatabaseName("ix_allocation_items_allocation");
    }
}

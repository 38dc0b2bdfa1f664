using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Persistence;

internal sealed class HomeChangeConfiguration : IEntityTypeConfiguration<HomeChange>
{
    public void Configure(EntityTypeBuilder<HomeChange> change)
    {
        change.ToTable("HomeChanges");
        change.Property(c => c.Before).HasMaxLength(HomeChange.ValueMaxLength).IsUnicode(false);
        change.Property(c => c.After).HasMaxLength(HomeChange.ValueMaxLength).IsUnicode(false);
        change.Property(c => c.By).HasMaxLength(HomeChange.ByMaxLength);
        change.Property(c => c.Reason).HasMaxLength(Home.ReasonMaxLength);
        change.HasOne<Home>().WithMany(h => h.Changes).HasForeignKey(c => c.HomeId).OnDelete(DeleteBehavior.Restrict);
        change.HasIndex(c => new { c.HomeId, c.What, c.On, c.Id }).HasDatabaseName("ix_home_changes_day");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;

namespace VillageTracker.Domain.Resettlement.Villagers.Persistence;

internal sealed class LookupSlipConfiguration : IEntityTypeConfiguration<LookupSlip>
{
    public void Configure(EntityTypeBuilder<LookupSlip> slip)
    {
        slip.ToTable("LookupSlips");
        slip.Property(s => s.LookupIndex).HasMaxLength(PersonalDataVault.IndexBytes);
        slip.Property(s => s.PrintedBy).HasMaxLength(Statement.PreparedByMaxLength);
        slip.HasOne<Household>().WithMany().HasForeignKey(s => s.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        slip.HasIndex(s => s.LookupIndex).IsUnique().HasFilter("[EndedOn] IS NULL").HasDatabaseName("ux_lookup_slips_index");
        slip.HasIndex(s => new { s.HouseholdId, s.EndedOn }).HasDatabaseName("ix_lookup_slips_household");
    }
}

internal sealed class VillagerWordConfiguration : IEntityTypeConfiguration<VillagerWord>
{
    public void Configure(EntityTypeBuilder<VillagerWord> word)
    {
        word.ToTable("VillagerWords");
        word.Property(w => w.About).HasMaxLength(VillagerWord.AboutMaxLength);
        word.Property(w => w.Text).HasMaxLength(VillagerWord.TextMaxLength);
        word.Property(w => w.Answer).HasMaxLength(VillagerWord.AnswerMaxLength);
        word.Property(w => w.AnsweredBy).HasMaxLength(Statement.PreparedByMaxLength);
        word.HasOne<Household>().WithMany().HasForeignKey(w => w.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        word.HasIndex(w => w.HouseholdId).HasDatabaseName("ix_villager_words_household");
        word.HasIndex(w => new { w.VillageCode, w.AnsweredOn, w.AnswerBy }).HasDatabaseName("ix_villager_words_open");
    }
}

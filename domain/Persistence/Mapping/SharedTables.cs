using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Persistence.Mapping;

internal sealed class AreaStampConfiguration : IEntityTypeConfiguration<AreaStamp>
{
    public void Configure(EntityTypeBuilder<AreaStamp> stamp)
    {
        stamp.ToTable("AreaStamps");
        stamp.HasKey(s => s.Area);
        stamp.Property(s => s.Area).HasMaxLength(AreaStamp.AreaMaxLength);
    }
}

internal sealed class DocumentSequenceConfiguration : IEntityTypeConfiguration<DocumentSequence>
{
    public void Configure(EntityTypeBuilder<DocumentSequence> sequence)
    {
        sequence.ToTable("DocumentSequences");
        sequence.HasKey(s => s.Series);
        sequence.Property(s => s.Series).HasMaxLength(DocumentSequence.SeriesMaxLength);
    }
}

internal sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> day)
    {
        day.ToTable("CalendarDays");
        day.HasKey(d => d.Date);
        day.Property(d => d.Name).HasMaxLength(50);
    }
}

internal sealed class BookedSlipConfiguration : IEntityTypeConfiguration<BookedSlip>
{
    public void Configure(EntityTypeBuilder<BookedSlip> slip)
    {
        slip.ToTable("BookedSlips");
        slip.Property(s => s.Slip).HasMaxLength(BankSlips.MaxLength);
        slip.HasIndex(s => s.Slip).IsUnique().HasFilter("[FreedOn] IS NULL").HasDatabaseName(UniqueViolation.BookedSlipIndex);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Persistence;

internal sealed class PublicNoticeConfiguration : IEntityTypeConfiguration<PublicNotice>
{
    public void Configure(EntityTypeBuilder<PublicNotice> notice)
    {
        notice.ToTable("PublicNotices");
        notice.Property(n => n.Number).HasMaxLength(PublicNotice.NumberMaxLength).IsUnicode(false);
        notice.Property(n => n.Title).HasMaxLength(PublicNotice.TitleMaxLength + DemolitionArea.NameMaxLength);
        notice.Property(n => n.IssuingBody).HasMaxLength(PublicNotice.NameMaxLength);
        notice.Property(n => n.ObjectTo).HasMaxLength(PublicNotice.ChannelMaxLength);
        notice.Property(n => n.ObjectHow).HasMaxLength(PublicNotice.ChannelMaxLength);
        notice.Property(n => n.Bring).HasMaxLength(PublicNotice.ChannelMaxLength);
        notice.Property(n => n.Content).HasMaxLength(-1);
        notice.Property(n => n.Hash).HasMaxLength(PublicNotice.HashLength).IsUnicode(false).IsFixedLength();
        notice.Property(n => n.PreparedBy).HasMaxLength(PublicNotice.NameMaxLength);
        notice.Property(n => n.WithdrawReason).HasMaxLength(PublicNotice.ReasonMaxLength);
        notice.Property(n => n.BoardCodeIndex).HasMaxLength(PersonalDataVault.IndexBytes);
        notice.Property(n => n.BoardCodeSealed).HasMaxLength(100);
        notice.HasOne<DemolitionArea>().WithMany().HasForeignKey(n => n.AreaId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_public_notices_area");
        notice.HasOne<Estate>().WithMany().HasForeignKey(n => n.EstateId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_public_notices_estate");
        notice.HasIndex(n => new { n.EstateId, n.PostedOn }).HasDatabaseName("ix_public_notices_estate");
        notice.HasIndex(n => n.Number).IsUnique().HasDatabaseName("ux_public_notices_number");
        notice.HasIndex(n => new { n.AreaId, n.PostedOn }).HasDatabaseName("ix_public_notices_area");
        notice.HasIndex(n => n.BoardCodeIndex).HasDatabaseName("ix_public_notices_board");
    }
}

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> objection)
    {
        objection.ToTable("Objections");
        objection.Property(o => o.Receipt).HasMaxLength(Objection.ReceiptMaxLength).IsUnicode(false);
        objection.Property(o => o.CodeIndex).HasMaxLength(PersonalDataVault.IndexBytes);
        objection.Property(o => o.From).HasMaxLength(Objection.FromMaxLength);
        objection.Property(o => o.PhoneSealed).HasMaxLength(100);
        objection.Property(o => o.Text).HasMaxLength(Objection.TextMaxLength + 100);
        objection.Property(o => o.Answer).HasMaxLength(Objection.AnswerMaxLength);
        objection.Property(o => o.AnsweredBy).HasMaxLength(Objection.FromMaxLength);
        objection.HasOne<PublicNotice>().WithMany().HasForeignKey(o => o.NoticeId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_objections_notice");
        objection.HasIndex(o => o.Receipt).IsUnique().HasDatabaseName("ux_objections_receipt");
        objection.HasIndex(o => o.CodeIndex).IsUnique().HasDatabaseName("ux_objections_code");
        objection.HasIndex(o => new { o.DueOn, o.Id }).HasDatabaseName("ix_objections_due");
        objection.HasIndex(o => o.HouseholdId).HasDatabaseName("ix_objections_household");
    }
}

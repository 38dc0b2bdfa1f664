using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition;

namespace VillageTracker.Domain.Resettlement.Draws.Persistence;

internal sealed class DrawConfiguration : IEntityTypeConfiguration<Draw>
{
    /// <summary>A draw is repeated once; two desks at once: the second save breaks on this index.</summary>
    public const string OneRepeat = "ux_draws_previous";

    public void Configure(EntityTypeBuilder<Draw> draw)
    {
        draw.ToTable("Draws");
        draw.Ignore(d => d.Batches);
        draw.Ignore(d => d.IsPublic);
        draw.Ignore(d => d.WitnessesPresent);
        draw.Ignore(d => d.CountedDigits);
        draw.Property(d => d.Number).HasMaxLength(Draw.NumberMaxLength).IsUnicode(false);
        draw.Property(d => d.Title).HasMaxLength(Draw.TitleMaxLength);
        draw.Property(d => d.BatchNames).HasMaxLength(200);
        draw.Property(d => d.Hall).HasMaxLength(Draw.PlaceMaxLength);
        draw.Property(d => d.ListHash).HasMaxLength(DrawHash.Length).IsUnicode(false).IsFixedLength();
        draw.Property(d => d.Commitment).HasMaxLength(DrawHash.Length).IsUnicode(false).IsFixedLength();
        draw.Property(d => d.SecretSealed).HasMaxLength(200);
        draw.Property(d => d.Secret).HasMaxLength(DrawHash.Length).IsUnicode(false).IsFixedLength();
        draw.Property(d => d.Seed).HasMaxLength(DrawHash.Length).IsUnicode(false).IsFixedLength();
        draw.Property(d => d.RedrawReason).HasMaxLength(Draw.ReasonMaxLength);
        draw.HasOne<DemolitionArea>().WithMany().HasForeignKey(d => d.AreaId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_draws_area");
        draw.HasOne<Draw>().WithMany().HasForeignKey(d => d.PreviousId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_draws_previous");
        draw.HasMany(d => d.Entrants).WithOne().HasForeignKey(e => e.DrawId).OnDelete(DeleteBehavior.Restrict);
        draw.HasMany(d => d.Homes).WithOne().HasForeignKey(h => h.DrawId).OnDelete(DeleteBehavior.Restrict);
        draw.HasMany(d => d.Digits).WithOne().HasForeignKey(d => d.DrawId).OnDelete(DeleteBehavior.Restrict);
        draw.HasMany(d => d.Places).WithOne().HasForeignKey(p => p.DrawId).OnDelete(DeleteBehavior.Restrict);
        draw.HasMany(d => d.Steps).WithOne().HasForeignKey(s => s.DrawId).OnDelete(DeleteBehavior.Restrict);
        draw.HasIndex(d => d.Number).IsUnique().HasDatabaseName("ux_draws_number");
        draw.HasIndex(d => d.PreviousId).IsUnique().HasFilter("[PreviousId] IS NOT NULL").HasDatabaseName(OneRepeat);
        draw.HasIndex(d => new { d.VillageCode, d.Status }).HasDatabaseName("ix_draws_village_status");
        draw.HasIndex(d => d.AreaId).HasDatabaseName("ix_draws_area");
    }
}

internal sealed class DrawEntrantConfiguration : IEntityTypeConfiguration<DrawEntrant>
{
    public void Configure(EntityTypeBuilder<DrawEntrant> entrant)
    {
        entrant.ToTable("DrawEntrants");
        entrant.Ignore(e => e.Entry);
        entrant.Property(e => e.Code).HasMaxLength(Household.CodeMaxLength);
        entrant.Property(e => e.MaskedName).HasMaxLength(Common.PersonName.MaxLength);
        entrant.Property(e => e.Rank).HasMaxLength(20).IsUnicode(false);
        entrant.Property(e => e.LineCheck).HasMaxLength(8).IsUnicode(false).IsFixedLength();
        entrant.HasIndex(e => new { e.DrawId, e.Code }).IsUnique().HasDatabaseName("ux_draw_entrants_code");
        entrant.HasIndex(e => e.HouseholdId).HasDatabaseName("ix_draw_entrants_household");
    }
}

internal sealed class DrawHomeConfiguration : IEntityTypeConfiguration<DrawHome>
{
    public void Configure(EntityTypeBuilder<DrawHome> home)
    {
        home.ToTable("DrawHomes");
        home.Property(h => h.Code).HasMaxLength(Home.CodeMaxLength);
        home.Property(h => h.LineCheck).HasMaxLength(8).IsUnicode(false).IsFixedLength();
        home.HasIndex(h => new { h.DrawId, h.Code }).IsUnique().HasDatabaseName("ux_draw_homes_code");
    }
}

internal sealed class DrawDigitConfiguration : IEntityTypeConfiguration<DrawDigit>
{
    /// <summary>Two desks typing at once: the second save breaks on one of these.</summary>
    public const string OnePlace = "ux_draw_digits_place";

    public void Configure(EntityTypeBuilder<DrawDigit> digit)
    {
        digit.ToTable("DrawDigits");
        digit.Ignore(d => d.Counts);
        digit.Ignore(d => d.Value);
        digit.Property(d => d.EnteredBy).HasMaxLength(Organisation.Account.DisplayNameMaxLength);
        digit.Property(d => d.StruckReason).HasMaxLength(DrawDigit.ReasonMaxLength);
        digit.HasIndex(d => new { d.DrawId, d.Place }).IsUnique().HasDatabaseName(OnePlace);
        digit.HasIndex(d => new { d.DrawId, d.Seat }).IsUnique().HasFilter("[StruckReason] IS NULL").HasDatabaseName("ux_draw_digits_seat");
    }
}

internal sealed class DrawPlaceConfiguration : IEntityTypeConfiguration<DrawPlace>
{
    public void Configure(EntityTypeBuilder<DrawPlace> place)
    {
        place.ToTable("DrawPlaces");
        place.Ignore(p => p.Value);
        place.Property(p => p.Code).HasMaxLength(Household.CodeMaxLength);
        place.Property(p => p.HomeCode).HasMaxLength(Home.CodeMaxLength);
        place.HasIndex(p => new { p.DrawId, p.Number }).IsUnique().HasDatabaseName("ux_draw_places_number");
        place.HasIndex(p => new { p.DrawId, p.HouseholdId }).IsUnique().HasDatabaseName("ux_draw_places_household");
        place.HasIndex(p => p.HouseholdId).HasDatabaseName("ix_draw_places_household");
    }
}

internal sealed class DrawStepConfiguration : IEntityTypeConfiguration<DrawStep>
{
    public void Configure(EntityTypeBuilder<DrawStep> step)
    {
        step.ToTable("DrawSteps");
        step.Property(s => s.By).HasMaxLength(Organisation.Account.DisplayNameMaxLength);
        step.Property(s => s.Note).HasMaxLength(DrawStep.NoteMaxLength);
        step.HasIndex(s => new { s.DrawId, s.Act }).IsUnique().HasDatabaseName("ux_draw_steps_act");
    }
}

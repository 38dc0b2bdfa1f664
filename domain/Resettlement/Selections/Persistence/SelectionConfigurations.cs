using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Resettlement.Selections.Persistence;

internal sealed class SelectionSessionConfiguration : IEntityTypeConfiguration<SelectionSession>
{
    public void Configure(EntityTypeBuilder<SelectionSession> session)
    {
        session.ToTable("SelectionSessions");
        session.Ignore(s => s.Limits);
        session.Property(s => s.Number).HasMaxLength(SelectionSession.NumberMaxLength).IsUnicode(false);
        session.Property(s => s.Title).HasMaxLength(SelectionSession.TitleMaxLength);
        session.Property(s => s.Hall).HasMaxLength(SelectionSession.HallMaxLength);
        session.HasOne<DemolitionArea>().WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_sessions_area");
        session.HasOne<Draw>().WithMany().HasForeignKey(s => s.DrawId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_sessions_draw");
        session.HasMany(s => s.Turns).WithOne().HasForeignKey(t => t.SessionId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Homes).WithOne().HasForeignKey(h => h.SessionId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Quotas).WithOne().HasForeignKey(q => q.SessionId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Steps).WithOne().HasForeignKey(x => x.SessionId).OnDelete(DeleteBehavior.Restrict);
        session.HasIndex(s => s.Number).IsUnique().HasDatabaseName("ux_selection_sessions_number");
        session.HasIndex(s => new { s.VillageCode, s.Status }).HasDatabaseName("ix_selection_sessions_village_status");
        session.HasIndex(s => s.DrawId).HasDatabaseName("ix_selection_sessions_draw");
    }
}

internal sealed class SelectionHomeConfiguration : IEntityTypeConfiguration<SelectionHome>
{
    public void Configure(EntityTypeBuilder<SelectionHome> home)
    {
        home.ToTable("SelectionHomes");
        home.Property(h => h.Code).HasMaxLength(Home.CodeMaxLength);
        home.HasOne<Home>().WithMany().HasForeignKey(h => h.HomeId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_homes_home");
        home.HasIndex(h => new { h.SessionId, h.HomeId }).IsUnique().HasDatabaseName("ux_selection_homes_home");
        home.HasIndex(h => h.HomeId).HasDatabaseName("ix_selection_homes_home");
    }
}

internal sealed class SelectionQuotaConfiguration : IEntityTypeConfiguration<SelectionQuota>
{
    public void Configure(EntityTypeBuilder<SelectionQuota> quota)
    {
        quota.ToTable("SelectionQuotas");
        quota.Property(q => q.RoomType).HasMaxLength(Home.RoomTypeMaxLength);
        quota.HasIndex(q => new { q.SessionId, q.RoomType }).IsUnique().HasDatabaseName("ux_selection_quotas_type");
    }
}

internal sealed class SelectionStepConfiguration : IEntityTypeConfiguration<SelectionStep>
{
    public void Configure(EntityTypeBuilder<SelectionStep> step)
    {
        step.ToTable("SelectionSteps");
        step.Property(s => s.By).HasMaxLength(Account.DisplayNameMaxLength);
        step.Property(s => s.Note).HasMaxLength(SelectionStep.NoteMaxLength);
        step.HasIndex(s => s.SessionId).HasDatabaseName("ix_selection_steps_session");
    }
}

internal sealed class SelectionTurnConfiguration : IEntityTypeConfiguration<SelectionTurn>
{
    /// <summary>A desk has one household at a time; two calls at once: the second save breaks on this index.</summary>
    public const string OneAtDesk = "ux_selection_turns_desk";

    public void Configure(EntityTypeBuilder<SelectionTurn> turn)
    {
        turn.ToTable("SelectionTurns");
        turn.Ignore(t => t.Held);
        turn.Ignore(t => t.Taken);
        turn.Ignore(t => t.Left);
        turn.Property(t => t.Code).HasMaxLength(Household.CodeMaxLength);
        turn.Property(t => t.TypesBefore).HasMaxLength(SelectionTurn.TypesMaxLength);
        turn.Property(t => t.MaskedName).HasMaxLength(PersonName.MaxLength);
        turn.HasOne<Household>().WithMany().HasForeignKey(t => t.HouseholdId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_turns_household");
        turn.HasMany(t => t.Choices).WithOne().HasForeignKey(c => c.TurnId).OnDelete(DeleteBehavior.Restrict);
        turn.HasMany(t => t.Wishes).WithOne().HasForeignKey(w => w.TurnId).OnDelete(DeleteBehavior.Cascade);
        turn.HasMany(t => t.Events).WithOne().HasForeignKey(e => e.TurnId).OnDelete(DeleteBehavior.Restrict);
        turn.HasIndex(t => new { t.SessionId, t.Number }).IsUnique().HasDatabaseName("ux_selection_turns_number");
        turn.HasIndex(t => new { t.SessionId, t.Desk }).IsUnique().HasFilter("[State] IN ('Called', 'Choosing', 'Chosen')").HasDatabaseName(OneAtDesk);
        turn.HasIndex(t => new { t.SessionId, t.State, t.Round, t.Batch, t.Place }).HasDatabaseName("ix_selection_turns_queue");
        turn.HasIndex(t => t.HouseholdId).HasDatabaseName("ix_selection_turns_household");
    }
}

internal sealed class SelectionChoiceConfiguration : IEntityTypeConfiguration<SelectionChoice>
{
    /// <summary>A home is held by one choice; two desks at once: the second save breaks on this index.</summary>
    public const string OneHolder = "ux_selection_choices_home";

    public void Configure(EntityTypeBuilder<SelectionChoice> choice)
    {
        choice.ToTable("SelectionChoices");
        choice.Ignore(c => c.Home);
        choice.Property(c => c.HomeCode).HasMaxLength(Home.CodeMaxLength);
        choice.Property(c => c.RoomType).HasMaxLength(Home.RoomTypeMaxLength);
        choice.Property(c => c.By).HasMaxLength(Account.DisplayNameMaxLength);
        choice.HasOne<Home>().WithMany().HasForeignKey(c => c.HomeId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_choices_home");
        choice.HasOne(c => c.Allocation).WithMany().HasForeignKey(c => c.AllocationId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_choices_allocation");
        choice.HasIndex(c => c.HomeId).IsUnique().HasFilter("[State] = 'Held'").HasDatabaseName(OneHolder);
        choice.HasIndex(c => new { c.TurnId, c.Order }).IsUnique().HasDatabaseName("ux_selection_choices_order");
        choice.HasIndex(c => c.HouseholdId).HasDatabaseName("ix_selection_choices_household");
    }
}

internal sealed class SelectionWishConfiguration : IEntityTypeConfiguration<SelectionWish>
{
    public void Configure(EntityTypeBuilder<SelectionWish> wish)
    {
        wish.ToTable("SelectionWishes");
        wish.Property(w => w.Code).HasMaxLength(Home.CodeMaxLength);
        wish.HasOne<Home>().WithMany().HasForeignKey(w => w.HomeId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_selection_wishes_home");
        wish.HasIndex(w => new { w.TurnId, w.Rank }).HasDatabaseName("ix_selection_wishes_rank");
    }
}

internal sealed class TurnEventConfiguration : IEntityTypeConfiguration<TurnEvent>
{
    public void Configure(EntityTypeBuilder<TurnEvent> line)
    {
        line.ToTable("TurnEvents");
        line.Property(e => e.By).HasMaxLength(Account.DisplayNameMaxLength);
        line.Property(e => e.Note).HasMaxLength(TurnEvent.NoteMaxLength);
        line.HasIndex(e => e.TurnId).HasDatabaseName("ix_turn_events_turn");
    }
}

using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Selections;

namespace VillageTracker.Domain.Persistence;

/// <content>Choosing homes.</content>
public abstract partial class VillageDb
{
    public DbSet<SelectionSession> SelectionSessions => Set<SelectionSession>();
    public DbSet<SelectionHome> SelectionHomes => Set<SelectionHome>();
    public DbSet<SelectionTurn> SelectionTurns => Set<SelectionTurn>();
    public DbSet<SelectionChoice> SelectionChoices => Set<SelectionChoice>();
    public DbSet<SelectionWish> SelectionWishes => Set<SelectionWish>();
    public DbSet<TurnEvent> TurnEvents => Set<TurnEvent>();
}

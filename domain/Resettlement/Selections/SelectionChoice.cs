using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>What became of a choice. Stored by name.</summary>
public enum ChoiceState
{
    /// <summary>已选定: the home is locked for the household.</summary>
    Held,

    /// <summary>已退选, before it was signed.</summary>
    TakenBack,

    /// <summary>已确认: it became an allocation.</summary>
    Confirmed,
}

/// <summary>A home that a household chose in its turn (选定). While it is held nobody else can have it.</summary>
public sealed class SelectionChoice : IBelongsToVillage, IVersioned
{
    private SelectionChoice() { }

    internal SelectionChoice(SelectionTurn turn, int homeId, ChosenHome home, int order, TurnMoment moment)
    {
        (VillageCode, HouseholdId, HomeId, Order) = (turn.VillageCode, turn.HouseholdId, homeId, order);
        (HomeCode, RoomType, Area) = (home.Code, home.RoomType, home.Area);
        (Desk, By, ChosenAtUtc) = (moment.Desk, moment.By.Name, moment.AtUtc);
    }

    public int Id { get; private set; }
    public int TurnId { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }
    public int HomeId { get; private set; }
    public string HomeCode { get; private set; } = "";
    public string RoomType { get; private set; } = "";

    /// <summary>As it was when it was chosen: measured, or predicted.</summary>
    public FloorArea Area { get; private set; }

    /// <summary>1 for the first home of the turn …</summary>
    public int Order { get; private set; }
    public ChoiceState State { get; private set; }
    public int Desk { get; private set; }
    public string By { get; private set; } = "";
    public DateTime ChosenAtUtc { get; private set; }
    public int? AllocationId { get; private set; }
    public Allocation? Allocation { get; private set; }
    public int Version { get; private set; }

    public ChosenHome Home => new(HomeCode, RoomType, Area);

    internal void TakeBack()
    {
        Refuse.If(State != ChoiceState.Held, () => new ChoiceNotHeld(HomeCode));
        State = ChoiceState.TakenBack;
    }

    internal void Confirm(Allocation allocation)
    {
        Refuse.If(State != ChoiceState.Held, () => new ChoiceNotHeld(HomeCode));
        (State, Allocation) = (ChoiceState.Confirmed, allocation);
    }
}

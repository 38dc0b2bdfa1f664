using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>A home on offer in a session (本场房源). The list is fixed when the session is prepared.</summary>
public sealed class SelectionHome : IWrittenOnce, IBelongsToVillage
{
    private SelectionHome() { }

    internal SelectionHome(long villageCode, int homeId, string code) => (VillageCode, HomeId, Code) = (villageCode, homeId, code);

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public long VillageCode { get; private set; }
    public int HomeId { get; private set; }
    public string Code { get; private set; } = "";
}

/// <summary>Of a room type a household may choose at most so many (户型配额).</summary>
public sealed class SelectionQuota : IWrittenOnce, IBelongsToVillage
{
    private SelectionQuota() { }

    internal SelectionQuota(long villageCode, string roomType, int most) => (VillageCode, RoomType, Most) = (villageCode, roomType, most);

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public long VillageCode { get; private set; }
    public string RoomType { get; private set; } = "";
    public int Most { get; private set; }
}

/// <summary>Who opened, paused or closed a session, and when.</summary>
public sealed class SelectionStep : IWrittenOnce, IBelongsToVillage
{
    public const int NoteMaxLength = 200;

    private SelectionStep() { }

    internal SelectionStep(long villageCode, SelectionAct act, DrawMoment moment, string? note) =>
        (VillageCode, Act, AccountId, By, On, AtUtc, Note) = (villageCode, act, moment.By.AccountId, moment.By.Name, moment.On, moment.AtUtc, note);

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public long VillageCode { get; private set; }
    public SelectionAct Act { get; private set; }
    public int AccountId { get; private set; }
    public string By { get; private set; } = "";
    public DateOnly On { get; private set; }
    public DateTime AtUtc { get; private set; }
    public string? Note { get; private set; }
}

/// <summary>One line of a turn's record (选房记录): a move to the end of the batch is as visible as a choice. Never changed.</summary>
public sealed class TurnEvent : IWrittenOnce, IBelongsToVillage
{
    public const int NoteMaxLength = 300;

    private TurnEvent() { }

    internal TurnEvent(long villageCode, TurnAct act, TurnMoment moment, string? note) =>
        (VillageCode, Act, Desk, By, AtUtc, Note) = (villageCode, act, moment.Desk, moment.By.Name, moment.AtUtc, note);

    public int Id { get; private set; }
    public int TurnId { get; private set; }
    public long VillageCode { get; private set; }
    public TurnAct Act { get; private set; }
    public int Desk { get; private set; }
    public string By { get; private set; } = "";
    public DateTime AtUtc { get; private set; }

    /// <summary>Room number, reason, or from which place to which.</summary>
    public string? Note { get; private set; }
}

/// <summary>备选: a room that a household wrote down ahead, in the order of its wish.</summary>
public sealed class SelectionWish : IBelongsToVillage
{
    public const int Most = 20;

    private SelectionWish() { }

    internal SelectionWish(long villageCode, int rank, int homeId, string code) => (VillageCode, Rank, HomeId, Code) = (villageCode, rank, homeId, code);

    public int Id { get; private set; }
    public int TurnId { get; private set; }
    public long VillageCode { get; private set; }
    public int Rank { get; private set; }
    public int HomeId { get; private set; }
    public string Code { get; private set; } = "";
}

/// <summary>Who acts, at which desk, on which day of the office, at which real moment.</summary>
public sealed record TurnMoment(Signer By, int Desk, DateOnly On, DateTime AtUtc);

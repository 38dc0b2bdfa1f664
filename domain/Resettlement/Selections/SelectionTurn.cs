using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>A household's turn in a session (轮次): when it is called, what it chooses, and everything that happened to it.</summary>
/// <remarks>Acts need the choices to be read; the record of events is only added to. The acts are in the other half of this class.</remarks>
public sealed partial class SelectionTurn : IBelongsToVillage, IVersioned
{
    public const int TypesMaxLength = 400;

    private readonly List<SelectionChoice> _choices = [];
    private readonly List<SelectionWish> _wishes = [];
    private readonly List<TurnEvent> _events = [];

    private SelectionTurn() { }

    internal SelectionTurn(long villageCode, SelectionPlanTurn plan)
    {
        (VillageCode, HouseholdId, Number, Batch, Place) = (villageCode, plan.HouseholdId, plan.Number, plan.Batch, plan.Number);
        (Code, MaskedName, Entitled, TakenBefore, Round) = (plan.Code, plan.MaskedName, plan.Entitled, plan.TakenBefore, 1);
        (HomesBefore, TypesBefore) = (plan.TypesBefore.Count, string.Join('|', plan.TypesBefore));
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }

    /// <summary>选房顺序号, from the draw; never changes.</summary>
    public int Number { get; private set; }
    public int Batch { get; private set; }

    /// <summary>Place in the queue of its batch and round: the order number, until a turn is missed.</summary>
    public int Place { get; private set; }

    /// <summary>第几轮, from 1.</summary>
    public int Round { get; private set; }
    public string Code { get; private set; } = "";
    public string MaskedName { get; private set; } = "";

    /// <summary>安置面积, frozen when the session was prepared.</summary>
    public FloorArea Entitled { get; private set; }

    /// <summary>Area of the homes that it had before the session.</summary>
    public FloorArea TakenBefore { get; private set; }
    public int HomesBefore { get; private set; }

    /// <summary>Room types of those homes, parted by |; they count in the quotas.</summary>
    public string TypesBefore { get; private set; } = "";
    public TurnState State { get; private set; }

    /// <summary>窗口; null while nobody has called it.</summary>
    public int? Desk { get; private set; }

    /// <summary>叫号时刻 of the last call.</summary>
    public DateTime? CalledAtUtc { get; private set; }

    /// <summary>到窗口时刻.</summary>
    public DateTime? CameAtUtc { get; private set; }

    /// <summary>When its turn was over, also of a round.</summary>
    public DateTime? EndedAtUtc { get; private set; }

    /// <summary>The last moment at which anything happened to it.</summary>
    public DateTime? LastAtUtc { get; private set; }

    /// <summary>过号次数.</summary>
    public int Misses { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<SelectionChoice> Choices => _choices;
    public IReadOnlyList<SelectionWish> Wishes => _wishes;
    public IReadOnlyList<TurnEvent> Events => _events;

    public IReadOnlyList<SelectionChoice> Held => [.. _choices.Where(c => c.State == ChoiceState.Held).OrderBy(c => c.Order)];

    /// <summary>What it has: from before the session, all their area with the first, then what it chose here.</summary>
    public IReadOnlyList<ChosenHome> Taken =>
    [
        .. Enumerable.Range(0, HomesBefore).Select(n => new ChosenHome("", TypesBefore.Split('|').ElementAtOrDefault(n) ?? "", n == 0 ? TakenBefore : FloorArea.Zero)),
        .. _choices.Where(c => c.State != ChoiceState.TakenBack).OrderBy(c => c.Order).Select(c => c.Home),
    ];

    /// <summary>安置面积余额.</summary>
    public FloorArea Left => SelectionLimits.Left(Entitled, Taken);
}

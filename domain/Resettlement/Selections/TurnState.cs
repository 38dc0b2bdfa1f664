using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>How far a household's turn is (轮次状态). Stored by name.</summary>
public enum TurnState
{
    /// <summary>候选.</summary>
    Waiting,

    /// <summary>已叫号: shown on the hall's screen with a desk.</summary>
    Called,

    /// <summary>选房中: the household is at the desk.</summary>
    Choosing,

    /// <summary>已选定: a home is locked for it, not signed yet.</summary>
    Chosen,

    /// <summary>已确认: the confirmation sheet is signed.</summary>
    Confirmed,

    /// <summary>已放弃, with a reason.</summary>
    GivenUp,
}

/// <summary>What happened in a turn; each is one line of its record. Stored by name.</summary>
public enum TurnAct { Call, Come, Choose, TakeBack, Confirm, Miss, GiveUp, Wish }

/// <summary>What may follow each state, and the words of the screens.</summary>
public static class TurnStates
{
    private static readonly FrozenDictionary<TurnState, TurnState[]> Next = new Dictionary<TurnState, TurnState[]>
    {
        [TurnState.Waiting] = [TurnState.Called, TurnState.GivenUp],
        [TurnState.Called] = [TurnState.Choosing, TurnState.Waiting, TurnState.GivenUp],
        [TurnState.Choosing] = [TurnState.Chosen, TurnState.Waiting, TurnState.GivenUp],
        [TurnState.Chosen] = [TurnState.Choosing, TurnState.Chosen, TurnState.Confirmed],
        [TurnState.Confirmed] = [],
        [TurnState.GivenUp] = [],
    }.ToFrozenDictionary();

    /// <summary>Somebody of the household stands, or should stand, at a desk.</summary>
    public static IReadOnlyList<TurnState> AtDesk { get; } = [TurnState.Called, TurnState.Choosing, TurnState.Chosen];

    public static bool CanBecome(this TurnState state, TurnState next) => Next[state].Contains(next);

    /// <summary>The word the screens use.</summary>
    public static string Label(this TurnState state) => state switch
    {
        TurnState.Waiting => "候选",
        TurnState.Called => "已叫号",
        TurnState.Choosing => "选房中",
        TurnState.Chosen => "已选定",
        TurnState.Confirmed => "已确认",
        TurnState.GivenUp => "已放弃",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The word the screens use.</summary>
    public static string Label(this TurnAct act) => act switch
    {
        TurnAct.Call => "叫号",
        TurnAct.Come => "到窗口",
        TurnAct.Choose => "选定",
        TurnAct.TakeBack => "退选",
        TurnAct.Confirm => "签字确认",
        TurnAct.Miss => "过号",
        TurnAct.GiveUp => "放弃",
        TurnAct.Wish => "填写备选",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}

using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Whether a home can be given away (房源状态). Stored by name.</summary>
public enum HomeState
{
    /// <summary>空闲: can be allocated.</summary>
    Free,

    /// <summary>冻结: held back, with a reason.</summary>
    Frozen,

    /// <summary>锁定: chosen by a household, not confirmed yet.</summary>
    Locked,

    /// <summary>已选: chosen, belongs to an allocation.</summary>
    Allocated,

    /// <summary>临时周转: somebody lives there until his own home is ready.</summary>
    TemporaryHousing,

    /// <summary>失效: not a home any more (turned into a shop, an office …).</summary>
    Void,
}

/// <summary>What may follow each state, and the words of the screens.</summary>
public static class HomeStates
{
    private static readonly FrozenDictionary<HomeState, HomeState[]> Next = new Dictionary<HomeState, HomeState[]>
    {
        [HomeState.Free] = [HomeState.Frozen, HomeState.Locked, HomeState.Allocated, HomeState.TemporaryHousing, HomeState.Void],
        [HomeState.Frozen] = [HomeState.Free, HomeState.Void],
        [HomeState.Locked] = [HomeState.Free, HomeState.Allocated],
        [HomeState.Allocated] = [HomeState.Free],
        [HomeState.TemporaryHousing] = [HomeState.Free, HomeState.Void],
        [HomeState.Void] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this HomeState state, HomeState next) => Next[state].Contains(next);

    /// <summary>What staff may set by hand: everything that follows, except giving and taking away, which are acts of an allocation.</summary>
    public static IReadOnlyList<HomeState> ByHand(this HomeState state) =>
        state == HomeState.Allocated ? [] : [.. Next[state].Where(next => next != HomeState.Allocated)];

    public static string Label(this HomeState state) => state switch
    {
        HomeState.Free => "空闲",
        HomeState.Frozen => "冻结",
        HomeState.Locked => "锁定",
        HomeState.Allocated => "已选",
        HomeState.TemporaryHousing => "临时周转",
        HomeState.Void => "失效",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

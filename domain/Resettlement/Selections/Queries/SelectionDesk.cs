using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>What a desk (窗口) works with.</summary>
/// <param name="Session">With its limits.</param>
/// <param name="Turn">Who stands at the desk, with its choices and record; null for nobody.</param>
/// <param name="Wishes">备选 in the order of the wish.</param>
/// <param name="Building">Number of the building that is shown.</param>
/// <param name="OnOffer">All homes on offer, floors down.</param>
public sealed record SelectionDesk(
    SelectionSession Session, SelectionTurn? Turn, string HeadName, int Waiting, string? NextUp, IReadOnlyList<DeskWish> Wishes, int Building, IReadOnlyList<DeskHome> OnOffer)
{
    /// <summary>Buildings with homes on offer.</summary>
    public IReadOnlyList<DeskBuilding> Buildings => DeskBuilding.Of(OnOffer);

    /// <summary>The homes of the building that is shown.</summary>
    public IEnumerable<DeskHome> Homes => OnOffer.Where(h => h.Building == Building);

    /// <summary>适合这一户的空房.</summary>
    public int Suiting => OnOffer.Count(h => h.Suits);

    /// <summary>Why the other free homes are nothing for this household, and how many each reason keeps away, the most first.</summary>
    public IReadOnlyList<(string Words, int Homes)> Reasons =>
        [.. OnOffer.Where(h => h.Against is not null).GroupBy(h => h.Against!.Words).Select(g => (g.Key, g.Count())).OrderByDescending(r => r.Item2)];
}

/// <summary>A wish and whether it can still be had.</summary>
/// <param name="Obstacle">Why not; null when it can.</param>
public sealed record DeskWish(int Rank, int HomeId, string Code, string? Obstacle);

/// <summary>A building with homes on offer.</summary>
/// <param name="Suiting">How many of the free ones the household at the desk may choose.</param>
public sealed record DeskBuilding(int Number, int Free, int Suiting)
{
    public static IReadOnlyList<DeskBuilding> Of(IEnumerable<DeskHome> homes) =>
        [.. homes.GroupBy(h => h.Building).OrderBy(g => g.Key).Select(g => new DeskBuilding(g.Key, g.Count(h => h.State == HomeState.Free), g.Count(h => h.Suits)))];

    /// <summary>The building to begin with: the one with most homes for the household, else with most free ones.</summary>
    public static int BestOf(IEnumerable<DeskHome> homes) => Of(homes).OrderByDescending(b => b.Suiting).ThenByDescending(b => b.Free).ThenBy(b => b.Number).FirstOrDefault()?.Number ?? 0;
}

/// <summary>A home on offer.</summary>
/// <param name="Against">Why the household at the desk can't have this free home; null when it can, or when nobody is there.</param>
public sealed record DeskHome(int Id, string Code, int Building, int Floor, string RoomType, FloorArea Area, HomeState State, DeskObstacle? Against)
{
    /// <summary>It is free and the household may choose it.</summary>
    public bool Suits => State == HomeState.Free && Against is null;

    /// <summary>Why it can't be had; null when it can.</summary>
    public string? Obstacle => State == HomeState.Free ? Against?.Sentence : State.Label();
}

/// <summary>A limit that keeps a home from a household.</summary>
/// <param name="Word">面积太大, for the chart.</param>
/// <param name="Words">The same for all homes that it keeps away.</param>
/// <param name="Sentence">With the home's own figures.</param>
public sealed record DeskObstacle(string Word, string Words, string Sentence)
{
    public static DeskObstacle Of(Refusal refusal, FloorArea mostArea) => refusal switch
    {
        SelectionAreaExceeded => new("面积太大", $"面积太大，最多还能选 {mostArea}㎡", refusal.Message),
        SelectionTypeQuota => new("户型已满", refusal.Message, refusal.Message),
        SelectionMostHomes => new("套数已满", refusal.Message, refusal.Message),
        _ => new("不能再超出", refusal.Message, refusal.Message),
    };
}

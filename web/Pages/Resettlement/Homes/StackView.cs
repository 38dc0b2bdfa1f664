using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

/// <summary>How a building is drawn as a stacking chart: words and letters say what the colours say.</summary>
/// <param name="Here">The home that the page is about.</param>
/// <param name="IsMeant">Which homes the filter means; the others are shown pale.</param>
public sealed record StackView(StackBuilding Building, int? Here = null, Func<StackHome, bool>? IsMeant = null)
{
    public string AddressOf(StackHome home) => $"/resettlement/homes/{home.Id}";

    public string CssOf(StackHome home) => string.Join(' ', "stack-cell", ColourOf(home), home.Id == Here ? "stack-here" : "", IsMeant?.Invoke(home) == false ? "stack-pale" : "");

    /// <summary>已拿房, 已开结算单 …, or the state of a home that nobody has.</summary>
    public static string WordOf(StackHome home) => home.Stage is { } stage && stage != AllocationStage.Allocated ? stage.Label() : home.State.Label();

    /// <summary>One letter for each colour.</summary>
    public static string LetterOf(StackHome home) => home.Stage is not null ? home.Stage == AllocationStage.HandedOver ? "拿" : "选" : LetterOf(home.State);

    public static string LetterOf(HomeState state) => state switch
    {
        HomeState.Free => "空",
        HomeState.Frozen => "冻",
        HomeState.Locked => "锁",
        HomeState.Allocated => "选",
        HomeState.TemporaryHousing => "周",
        _ => "失",
    };

    private static string ColourOf(StackHome home) => home switch
    {
        { Stage: AllocationStage.HandedOver } => "stack-done",
        { Stage: not null } => "stack-doing",
        _ => ColourOf(home.State),
    };

    public static string ColourOf(HomeState state) => state switch
    {
        HomeState.Free => "stack-free",
        HomeState.Locked => "stack-locked",
        HomeState.Allocated => "stack-doing",
        HomeState.Void => "stack-void",
        _ => "stack-held",
    };
}

using System.Globalization;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>How selection looks on every page: words and colours.</summary>
internal static class SelectionLooks
{
    public static StatusBadge Badge(this SelectionStatus status) => new(status.Label(), status switch
    {
        SelectionStatus.Open => StatusLook.Doing,
        SelectionStatus.Closed => StatusLook.Done,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this TurnState state) => new(state.Label(), state switch
    {
        TurnState.Confirmed => StatusLook.Done,
        TurnState.Called or TurnState.Choosing or TurnState.Chosen => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    /// <summary>09:15 of the village.</summary>
    public static string Time(DateTime utc) => utc.AddHours(8).ToString("HH:mm", CultureInfo.InvariantCulture);
}

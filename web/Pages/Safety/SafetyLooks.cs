using System.Globalization;
using VillageTracker.Domain.Safety;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety;

/// <summary>How safety looks on every page: words and colours.</summary>
internal static class SafetyLooks
{
    public static StatusBadge Badge(this HazardStatus status, bool isOverdue = false) => isOverdue
        ? new($"{status.Label()}·逾期", StatusLook.Overdue)
        : new(status.Label(), status switch
        {
            HazardStatus.Closed => StatusLook.Done,
            HazardStatus.NotPassed => StatusLook.Overdue,
            HazardStatus.Found => StatusLook.Neutral,
            _ => StatusLook.Doing,
        });

    /// <summary>Only red is drawn in red: the other colours of risk are said in words, since a colour means done or wrong here.</summary>
    public static StatusBadge Badge(this RiskLevel level) => new(level.Label()[..2], level == RiskLevel.Red ? StatusLook.Overdue : StatusLook.Neutral);

    public static StatusBadge Badge(this HazardGrade grade) =>
        new(grade == HazardGrade.Major ? "重大" : "一般", grade == HazardGrade.Major ? StatusLook.Overdue : StatusLook.Neutral);

    public static StatusBadge Badge(this InspectionResult result) => new(result.Label(), result switch
    {
        InspectionResult.NoHazard => StatusLook.Done,
        InspectionResult.HazardsFound => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    /// <summary>The key in the address of a page.</summary>
    public static int IdIn(RouteData route) => int.Parse((string)route.Values["id"]!, CultureInfo.InvariantCulture);
}

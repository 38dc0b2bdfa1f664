using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Findings;

/// <summary>The colours of findings: the same word has the same colour everywhere.</summary>
internal static class FindingLooks
{
    public static StatusBadge Badge(this FindingStatus status) => new(status.Label(), status switch
    {
        FindingStatus.Open => StatusLook.Overdue,
        FindingStatus.SignedOff => StatusLook.Done,
        _ => StatusLook.Neutral,
    });
}

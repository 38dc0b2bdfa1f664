using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>How the parts of a household's file look: the same word and colour everywhere.</summary>
internal static class FileLooks
{
    public static StatusBadge Badge(this MemberStanding standing) =>
        new((standing.IsCounted() ? "计入 · " : standing == MemberStanding.Pending ? "" : "不计 · ") + standing.Label(), standing switch
        {
            _ when standing.IsCounted() => StatusLook.Done,
            MemberStanding.Pending => StatusLook.Doing,
            _ => StatusLook.Neutral,
        });

    public static StatusBadge Badge(this BuildingLegality legality) => new(legality.Label(), legality switch
    {
        BuildingLegality.Certified or BuildingLegality.RecognisedLawful => StatusLook.Done,
        BuildingLegality.Pending or BuildingLegality.TemporaryInTerm => StatusLook.Doing,
        BuildingLegality.RecognisedUnlawful or BuildingLegality.TemporaryExpired => StatusLook.Overdue,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this AppraisalStatus status, bool isOverdue) =>
        new(status.Label(), isOverdue && !status.IsHouseholdsClock() ? StatusLook.Overdue : status == AppraisalStatus.Final ? StatusLook.Done : StatusLook.Doing);
}

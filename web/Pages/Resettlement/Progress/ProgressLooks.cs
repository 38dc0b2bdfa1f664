using VillageTracker.Domain.Resettlement.Progress.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Progress;

/// <summary>The words of the lists.</summary>
internal static class ProgressLooks
{
    public static string Label(this HouseholdGroup group) => group switch
    {
        HouseholdGroup.Eligible => "有选房资格",
        HouseholdGroup.Ordered => "有选房顺序",
        _ => "有资格、还没有分到房",
    };
}

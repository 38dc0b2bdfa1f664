using VillageTracker.Domain.Common;

namespace VillageTracker.Web.Pages.Staff;

/// <summary>Where a thing that is due can be done.</summary>
internal static class DueLinks
{
    public static string Href(DueItem item) => item switch
    {
        { Area: "Demolition", Kind: "DemolitionArea" } => $"/demolition/areas/details/{item.Key}",
        { Area: "Demolition" } => $"/demolition/households/details/{item.Key}",
        { Area: "Resettlement" } => $"/resettlement/allocations/details/{item.Key}",
        { Area: "Safety", Kind: "Hazard" } => $"/safety/hazards/details/{item.Key}",
        { Area: "Safety" } => $"/safety/enterprises/details/{item.Key}",
        { Area: "Debt" } => $"/debt/debts/details/{item.Key}",
        { Area: "Projects", Kind: "PracticalProject" } => "/projects",
        { Area: "Projects" } => $"/projects/details/{item.Key}",
        { Area: "Assets" } => $"/assets/details/{item.Key}",
        { Area: "Targets" } => $"/targets/details/{item.Key}",
        _ => "/staff",
    };

    /// <summary>今天到期, 逾期 3 天, 还有 2 天.</summary>
    public static string When(DueItem item, DateOnly today) => item.DaysLate(today) switch
    {
        0 => "今天到期",
        > 0 and var late => $"逾期 {late} 天",
        var ahead => $"还有 {-ahead} 天",
    };
}

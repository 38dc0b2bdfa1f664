using VillageTracker.Domain.Safety.Queries;

namespace VillageTracker.Web.Pages.Safety;

/// <summary>A table of hazards, as it stands on three pages.</summary>
public sealed record HazardTableView(IReadOnlyList<HazardRow> Rows, DateOnly Today, bool WithEnterprise, bool IsSortable = false);

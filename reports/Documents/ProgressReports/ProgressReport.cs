using NetTopologySuite.Geometries;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Targets;
using VillageTracker.Domain.Targets.Queries;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>
/// Everything a progress report (村级发展进展报告) says: the very records that the screens show, read once. No clock and no database
/// behind it, so the same report always gives the same paper.
/// </summary>
/// <param name="AsOf">The day the figures stand at.</param>
/// <param name="Parcels">Every parcel of the register.</param>
/// <param name="ReportedTotals">Totals that an article states in round words; never added to anything.</param>
public sealed record ProgressReport(
    ReportPeriod Period, DateOnly AsOf, ReportVillage Village,
    IReadOnlyList<TargetProgress> Targets,
    IReadOnlyList<AreaProgress> Areas, IReadOnlyList<ReportedTotal> ReportedTotals,
    ResettlementFunnel Funnel, ProjectsOnDay Projects, AssetSummary Assets,
    LandSummary Land, IReadOnlyList<ParcelRow> Parcels,
    SafetySummary Safety, DebtSummary Debt,
    IReadOnlyList<MapShape> Map, AuditAnchor Audit)
{
    public string Title => $"{Village.Name}发展进展报告";

    /// <summary>圩洋村发展进展报告-2020-10.pdf.</summary>
    public string FileName => $"{Title}-{Period.Code}.pdf";

    /// <summary>At least one value is invented; the paper then says so on every page.</summary>
    public bool HasDemonstration =>
        Targets.Any(t => t.IsDemonstration) || Areas.Any(a => a.IsDemonstration) || Funnel.HasDemonstration || Debt.IsDemonstration
        || Projects.Projects.Any(p => p.IsDemonstration || p.Stages.Any(s => s.IsDemonstration)) || Projects.Practical.Any(p => p.IsDemonstration)
        || Assets.Assets.Any(a => a.IsDemonstration) || Parcels.Any(p => p.IsShapeDemonstration) || Map.Any(s => s.IsDemonstration);

    /// <summary>Not signed yet, in all areas.</summary>
    public int HouseholdsLeft => Areas.Sum(a => a.Remaining);

    public int With(ScheduleLight light) => Targets.Count(t => t.Light == light);
}

/// <summary>The village that reports, and what it belongs to.</summary>
/// <param name="Above">江苏省盐城市亭湖区新洋街道.</param>
public sealed record ReportVillage(string Name, string Above)
{
    public string FullName => Above + Name;
}

/// <summary>What a shape on the report's map is.</summary>
public enum MapLayer { Area, Parcel, Road, Greening, Building, Enterprise }

/// <summary>A stored shape: polygon, line or point in degrees.</summary>
public sealed record MapShape(MapLayer Layer, string Code, Geometry Shape, bool IsDemonstration);

/// <summary>The end of the audit chain when the report was made: printed, it anchors everything before it.</summary>
/// <param name="Entries">How many entries the chain had.</param>
/// <param name="Hash">SHA-256 of the last one, 64 hexadecimal digits.</param>
public sealed record AuditAnchor(long Entries, string Hash);

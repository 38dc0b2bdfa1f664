using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Reports.Documents.AreaTables;

/// <summary>One area of the progress table, beside its earlier self.</summary>
/// <param name="ScheduleRate">What should have been signed by now, in percent; null without a deadline.</param>
public sealed record AreaTableRow(AreaProgress Now, AreaProgress Before, AreaMoney Money, AreaMoney MoneyBefore, decimal? ScheduleRate);

/// <summary>Everything that the progress table of demolition (拆迁进度表) shows: no database, no clock.</summary>
public sealed record AreaTable(
    string Issuer, DateOnly On, DateOnly Since, IReadOnlyList<AreaTableRow> Rows, IReadOnlyList<BurnDownWeek> Weeks,
    IReadOnlyList<(string Code, Geometry Shape)> Shapes, IReadOnlyList<HouseholdDot> Dots)
{
    public bool HasDemonstration => Rows.Any(r => r.Now.IsDemonstration);

    /// <summary>The street's table: each area says whose it is.</summary>
    public bool HasSeveralVillages => Rows.Select(r => r.Now.VillageCode).Distinct().Skip(1).Any();

    public string NameOf(AreaProgress area) => HasSeveralVillages ? $"{area.Village} {area.Name}" : area.Name;

    public string FileName => Words.Text($"拆迁进度表-{On:yyyy-MM-dd}.pdf");

    public Money Sum(Func<AreaMoney, Money> of) => Rows.Select(r => of(r.Money)).Sum();
}

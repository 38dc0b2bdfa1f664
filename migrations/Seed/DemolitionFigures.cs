using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Demolition;

namespace VillageTracker.Migrations.Seed;

/// <summary>The nine demolition areas as the article names them; their households, deadlines and shapes are invented and marked.</summary>
internal static class DemolitionFigures
{
    private const string Article = "据报道：全年拆迁近500户";

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var areas = InventedAreas.All.Select(AreaOf).ToList();
        db.AddRange(areas);
        db.Add(new ReportedTotal(ReferenceData.VillageCode, "近", 500, Article));
        await db.SaveChangesAsync(cancellation); // the households need the areas' keys

        db.AddRange(InventedCases.Of(areas.Zip(InventedAreas.All), await CalendarAsync(db, cancellation)));
        var policies = await PoliciesAsync(db, areas, cancellation);
        List<(Household Household, DemolitionArea Area, CompensationPolicy Policy)> households = [];
        foreach (var (area, plan, policy) in areas.Zip(InventedAreas.All, policies))
        {
            households.AddRange(InventedHouseholds.Of(area, plan, households.Count, policy, vault).Select(h => (h, area, policy)));
        }

        db.AddRange(households.Select(h => h.Household));
        await InventedHouseholdFiles.AddAsync(db, [.. households.Select(h => (h.Household, h.Area))], vault, cancellation);
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation); // sheets and agreements need the households' keys
        await AgreeAsync(db, households, vault, cancellation);
    }

    /// <summary>The plan of each area: its own for those begun in 2020, the village's for the others.</summary>
    private static async Task<CompensationPolicy[]> PoliciesAsync(VillageDb db, IReadOnlyList<DemolitionArea> areas, CancellationToken cancellation)
    {
        var village = InventedPolicies.Village();
        CompensationPolicy[] policies = [.. areas.Zip(InventedAreas.All, (area, plan) => plan.FirstStep.Year < 2020 ? village : InventedPolicies.Of(area, plan))];
        db.AddRange(policies.Distinct());
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
        return policies;
    }

    private static async Task AgreeAsync(
        VillageDb db, List<(Household Household, DemolitionArea Area, CompensationPolicy Policy)> households, PersonalDataVault vault, CancellationToken cancellation)
    {
        var sheets = households.Select((h, person) => (h, person)).Where(x => x.h.Household.AppraisedOn is not null)
            .Select(x => (x.h, x.person, Sheet: InventedAgreements.SheetOf(x.h.Household, x.h.Policy, x.person))).ToList();
        var signed = sheets.Where(x => x.h.Household.SignedOn is not null).OrderBy(x => x.h.Household.SignedOn).ToList();
        foreach (var year in signed.GroupBy(x => x.h.Household.SignedOn!.Value.Year))
        {
            var series = $"BCXY-{year.Key}";
            var first = await db.TakeNumbersAsync(series, year.Count(), cancellation);
            db.AddRange(year.Select((x, i) => InventedAgreements.AgreementOf(
                x.h.Household, x.h.Area, x.h.Policy, x.Sheet, x.person, $"{series}-{first + i:0000}", vault)));
        }

        db.AddRange(sheets.Select(x => x.Sheet));
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<WorkingCalendar> CalendarAsync(VillageDb db, CancellationToken cancellation) =>
        new(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));

    private static DemolitionArea AreaOf(AreaPlan plan, int n)
    {
        var facts = new AreaFacts(plan.Name, plan.Track, plan.Batch, plan.Deadline, plan.Note);
        var area = DemolitionArea.Create(ReferenceData.VillageCode, plan.Code, facts);
        area.MarkDeadlineAsDemonstration();
        area.CutOff(plan.FirstStep.AddDays(-15), "本系统示例：公告日期为虚构", isDemonstration: true);
        area.DrawBoundary(InventedAreas.ShapeOf(n), isDemonstration: true);
        foreach (var (unit, groups) in plan.Neighbours)
        {
            area.LieIn(unit, groups);
        }

        return area;
    }
}

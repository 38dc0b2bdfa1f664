using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
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

        var rules = await db.DatedRules.AsNoTracking().ToListAsync(cancellation);
        var calendar = new WorkingCalendar(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));
        var person = 0;
        foreach (var (area, plan) in areas.Zip(InventedAreas.All))
        {
            var households = InventedHouseholds.Of(area, plan, person, vault).ToList();
            db.AddRange(households);
            db.AddRange(InventedFamilies.Of(area, households, person, vault));
            db.AddRange(InventedBuildings.Of(households, person));
            db.AddRange(InventedInventory.Of(households, person));
            db.AddRange(InventedAppraisals.Of(households, person, rules, calendar));
            db.AddRange(InventedContacts.Of(households, person));
            db.AddRange(InventedContacts.Papers(households, person));
            var vacated = InventedAcceptances.InOrder(households);
            db.AddRange(InventedAcceptances.Vacancies(vacated, await db.TakeNumbersAsync(VacancyAcceptance.SeriesOf(area.Id), vacated.Count, cancellation)));
            db.AddRange(InventedAcceptances.Demolitions(households));
            person += plan.Households;
        }

        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
    }

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

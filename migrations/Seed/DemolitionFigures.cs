using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
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
        var person = 0;
        foreach (var (area, plan) in areas.Zip(InventedAreas.All))
        {
            db.AddRange(InventedHouseholds.Of(area, plan, person, vault));
            person += plan.Households;
        }

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
        area.DrawBoundary(InventedAreas.ShapeOf(n), isDemonstration: true);
        foreach (var (unit, groups) in plan.Neighbours)
        {
            area.LieIn(unit, groups);
        }

        return area;
    }
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Safety;
using VillageTracker.Migrations.Seed.Safety;

namespace VillageTracker.Migrations.Seed;

/// <summary>Enterprises, checks and hazards. The articles give no figure: all of it is invented and marked.</summary>
internal static class SafetyFigures
{
    public static readonly DateOnly Until = new(2020, 10, 31);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        await db.TakeNumbersAsync(EnterpriseCodes.SeriesOf(ReferenceData.VillageCode), InventedEnterprises.Count, cancellation);
        var plan = InspectionPlan.Make();
        var firstNumber = await db.TakeNumbersAsync(Inspection.SeriesOf(2020), plan.Count, cancellation);

        VillageFigures.Announce(db);
        var enterprises = InventedEnterprises.Make(vault);
        db.AddRange(enterprises);
        var inspections = InventedInspections.Make(plan, enterprises, firstNumber);
        db.AddRange(inspections);
        db.AddRange(InventedHazards.Make(inspections, new RuleBook(Until, SafetyRuleRows.All())));
        await db.SaveChangesAsync(cancellation);
    }
}

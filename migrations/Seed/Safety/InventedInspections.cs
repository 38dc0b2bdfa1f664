using VillageTracker.Domain.Safety;

namespace VillageTracker.Migrations.Seed.Safety;

/// <summary>The checks of the plan, numbered by day.</summary>
internal static class InventedInspections
{
    private static readonly string[] Items =
    [
        "疏散通道、安全出口；灭火器材；电气线路；员工培训记录",
        "生产设备防护；特种设备检验；动火审批；用电安全",
        "仓库堆放；消防设施；值班巡查记录；应急预案",
    ];

    public static Inspection[] Make(IReadOnlyList<(int Enterprise, DateOnly On, bool IsCompleted)> plan, Enterprise[] enterprises, int firstNumber) =>
        [.. plan.Select((check, n) => One(check.On, check.IsCompleted, enterprises[check.Enterprise], n, firstNumber + n))];

    /// <summary>Four invented inspectors who go in changing pairs.</summary>
    public static string Inspector(int n) => InventedPeople.Name(6001 + n % 4);

    private static Inspection One(DateOnly on, bool isCompleted, Enterprise enterprise, int n, int number)
    {
        var from = new TimeOnly(8 + n % 8, n % 2 * 30);
        var facts = new InspectionFacts(on, from, from.AddMinutes(40 + n % 4 * 15), Inspector(n), Inspector(n + 1 + n % 3),
            enterprise.PersonInCharge, Items[n % Items.Length], isCompleted ? null : "大门上锁，电话未接通，未能进入检查。",
            InspectionTreatment.NothingToDo, isCompleted, isCompleted ? null : "现场无人");
        return Inspection.Record(enterprise, Inspection.NumberOf(on.Year, number), facts, SafetyFigures.Until, isDemonstration: true);
    }
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Cases;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The legal procedure of each area, invented and marked, dated so that the households' own steps came when the law allowed them.</summary>
/// <remarks>Who owns the land under D01 to D03, D06, D07 and D09 is not in the articles: their track is an assumption and says so.</remarks>
internal static class InventedCases
{
    private static readonly DateOnly Today = InventedHouseholds.Today;
    private static readonly string[] Finished = ["D01", "D02"];
    private static readonly string[] Collective = ["D08", "D09"];

    /// <summary>Days before (negative) or after an area's first household was registered.</summary>
    private static readonly (string Code, int Day, string? Paper)[] StateLand =
    [
        ("S1", -170, "亭政发（演示）第1号"), ("S2", -160, "亭征停（演示）第1号"), ("S3", -130, null), ("S4", -120, null), ("S5", -80, "亭征告（演示）第1号"),
        ("S7", -45, null), ("S8", -20, null), ("S9", -5, "亭征决（演示）第1号"), ("S10", 8, null), ("S11", 25, null), ("S13", 31, null),
    ];

    private static readonly (string Code, int Day, string? Paper)[] CollectiveLand =
    [
        ("C1", -92, "亭征预（演示）第1号"), ("C2", -70, null), ("C3", -50, null), ("C4", -40, "亭征补告（演示）第1号"), ("C6", 14, null), ("C7", 20, null),
    ];

    public static IEnumerable<ExpropriationCase> Of(IEnumerable<(DemolitionArea Area, AreaPlan Plan)> areas, WorkingCalendar calendar)
    {
        var (steps, gates) = (LawRows.Steps().ToList(), LawRows.Gates().ToList());
        foreach (var (area, plan) in areas)
        {
            var track = Collective.Contains(plan.Code) ? ExpropriationTrack.C : ExpropriationTrack.S;
            var lines = track == ExpropriationTrack.C ? CollectiveLand : StateLand;
            var from = plan.FirstStep.AddDays(lines[0].Day);
            var one = ExpropriationCase.Open(area, track, from, FactsOf(plan, track), isDemonstration: true);
            var clock = new CaseClock(one, new(track, from, steps, gates), calendar);
            foreach (var (code, day, paper) in lines)
            {
                one.Record(code, new(plan.FirstStep.AddDays(day), paper, Note: "演示数据"), clock, Today);
            }

            if (Finished.Contains(plan.Code))
            {
                one.Record("S17", new(new(2020, 9, 15), Note: "演示数据"), clock, Today);
            }

            yield return one;
        }
    }

    private static CaseFacts FactsOf(AreaPlan plan, ExpropriationTrack track) => new(
        "亭湖区人民政府", "亭湖区人民政府", "新洋街道办事处（实施），圩洋村（协助）",
        IsOldTownRenewal: track == ExpropriationTrack.S, TrackIsAssumed: plan.Track == LandTrack.Unknown || plan.Note?.Contains("待核实", StringComparison.Ordinal) == true);
}

using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Villagers;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Two households that did not own up to what was entered for them: one has its answer, one waits for it.</summary>
internal static class WordPlan
{
    private const int Answered = 60;
    private const int Waiting = 120;
    private const int AnswerDays = 7;

    public static IEnumerable<VillagerWord> Said(IReadOnlyList<(PlannedCase Planned, Allocation Allocation)> cases, OfficePeople people)
    {
        var answered = Say(cases[Answered], new(2020, 9, 16), "我家选的是朝南的那一套，是不是写错了");
        answered.Reply("已请户主到窗口核对选房确认单，房号无误，是户主之子代签，户主当面认可。", new(2020, 9, 21), people.Clerk.Name);
        yield return answered;
        yield return Say(cases[Waiting], new(2020, 10, 28), "当时选的是同一层的另一套，请查选房确认单");
    }

    private static VillagerWord Say((PlannedCase Planned, Allocation Allocation) of, DateOnly on, string text) => VillagerWord.Say(
        of.Planned.Household.VillageCode, of.Planned.Household.Id, $"选定 {of.Planned.Home.Building.Estate.Name} {of.Planned.Home.Code}", text, on, on.AddDays(AnswerDays), isDemonstration: true);
}

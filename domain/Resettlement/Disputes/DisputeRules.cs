using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Disputes;

/// <summary>The dated rules of disputes: how long each level has, and the two clocks of a petition.</summary>
public static class DisputeRules
{
    public const string VillageDays = "Resettlement.Dispute.VillageDays";
    public const string StreetDays = "Resettlement.Dispute.StreetDays";
    public const string DistrictDays = "Resettlement.Dispute.DistrictDays";

    /// <summary>信访：受理告知 (信访工作条例 2022).</summary>
    public const string PetitionAcceptDays = "Resettlement.Dispute.PetitionAcceptDays";

    /// <summary>信访：办结 (信访工作条例 2022).</summary>
    public const string PetitionFinishDays = "Resettlement.Dispute.PetitionFinishDays";

    /// <summary>信访：情况复杂的最多延长几天 (信访工作条例 2022).</summary>
    public const string PetitionExtendDays = "Resettlement.Dispute.PetitionExtendDays";

    /// <summary>The last day to tell a petitioner that it is taken up.</summary>
    public static DateOnly AcceptBy(this RuleBook rules, DateOnly on, WorkingCalendar calendar) => Days(on, rules.Value(PetitionAcceptDays), calendar);

    /// <summary>The last day to finish, for a petition as for the rest, counted from the day given.</summary>
    public static DateOnly DisputeDue(this RuleBook rules, DisputeSource source, DisputeLevel level, DateOnly on, WorkingCalendar calendar) => Days(on, rules.Value((source, level) switch
    {
        (DisputeSource.Petition, _) => PetitionFinishDays,
        (_, DisputeLevel.Village) => VillageDays,
        (_, DisputeLevel.Street) => StreetDays,
        _ => DistrictDays,
    }), calendar);

    private static DateOnly Days(DateOnly on, decimal days, WorkingCalendar calendar) => Deadline.After(on, new Period((int)days, DeadlineUnit.CalendarDay), calendar).LastDay;
}

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>Whether a member counts for resettlement, and why (安置人口认定). The local plan decides; this is what was decided.</summary>
public enum MemberStanding
{
    /// <summary>待认定: not decided, so not counted.</summary>
    Pending,

    /// <summary>本村在册: registered in the village before the cut-off.</summary>
    Registered,

    /// <summary>婚入.</summary>
    MarriedIn,

    /// <summary>新生儿, born by the cut-off.</summary>
    Newborn,

    /// <summary>在校学生, whose registration went with the school.</summary>
    Student,

    /// <summary>现役军人.</summary>
    Soldier,

    /// <summary>外嫁未迁出: married out, registered and living here still.</summary>
    MarriedOutStaying,

    /// <summary>截止日后迁入: came after the area's cut-off date (人口冻结日).</summary>
    AfterCutOff,

    /// <summary>截止日前已迁出.</summary>
    MovedAway,

    /// <summary>截止日前已去世.</summary>
    Deceased,

    /// <summary>已在别处安置.</summary>
    HomedElsewhere,

    /// <summary>空挂户口: registered here, never lived here.</summary>
    RegistrationOnly,
}

public static class MemberStandings
{
    /// <summary>Whether the person counts for resettlement (计入安置人口).</summary>
    public static bool IsCounted(this MemberStanding standing) =>
        standing is >= MemberStanding.Registered and <= MemberStanding.MarriedOutStaying;

    /// <summary>The word the screens use.</summary>
    public static string Label(this MemberStanding standing) => standing switch
    {
        MemberStanding.Pending => "待认定",
        MemberStanding.Registered => "本村在册",
        MemberStanding.MarriedIn => "婚入",
        MemberStanding.Newborn => "新生儿",
        MemberStanding.Student => "在校学生",
        MemberStanding.Soldier => "现役军人",
        MemberStanding.MarriedOutStaying => "外嫁未迁出",
        MemberStanding.AfterCutOff => "截止日后迁入",
        MemberStanding.MovedAway => "截止日前已迁出",
        MemberStanding.Deceased => "截止日前已去世",
        MemberStanding.HomedElsewhere => "已在别处安置",
        MemberStanding.RegistrationOnly => "空挂户口",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}

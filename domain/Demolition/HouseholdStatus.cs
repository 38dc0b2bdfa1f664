namespace VillageTracker.Domain.Demolition;

/// <summary>How far a household has come (进度), in the order of the work. Stored by name.</summary>
public enum HouseholdStatus { Registered, Surveyed, Appraised, Signed, Vacated, Demolished, Settled }

/// <summary>The one table of steps: each status and the one that follows it.</summary>
public static class HouseholdStatuses
{
    private static readonly Dictionary<HouseholdStatus, HouseholdStatus> Following = new()
    {
        [HouseholdStatus.Registered] = HouseholdStatus.Surveyed,
        [HouseholdStatus.Surveyed] = HouseholdStatus.Appraised,
        [HouseholdStatus.Appraised] = HouseholdStatus.Signed,
        [HouseholdStatus.Signed] = HouseholdStatus.Vacated,
        [HouseholdStatus.Vacated] = HouseholdStatus.Demolished,
        [HouseholdStatus.Demolished] = HouseholdStatus.Settled,
    };

    public static bool CanBecome(this HouseholdStatus from, HouseholdStatus to) => from.Next() == to;

    /// <summary>The status after this one, or null at the end.</summary>
    public static HouseholdStatus? Next(this HouseholdStatus status) =>
        Following.TryGetValue(status, out var next) ? next : null;

    /// <summary>The status before this one, or null at the beginning.</summary>
    public static HouseholdStatus? Previous(this HouseholdStatus status)
    {
        foreach (var (before, after) in Following)
        {
            if (after == status)
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>Not signed yet (剩余户): what a signing deadline is about.</summary>
    public static bool IsRemaining(this HouseholdStatus status) => status < HouseholdStatus.Signed;

    /// <summary>The word the screens use.</summary>
    public static string Label(this HouseholdStatus status) => status switch
    {
        HouseholdStatus.Registered => "已登记",
        HouseholdStatus.Surveyed => "已调查",
        HouseholdStatus.Appraised => "已评估",
        HouseholdStatus.Signed => "已签约",
        HouseholdStatus.Vacated => "已腾空",
        HouseholdStatus.Demolished => "已拆除",
        HouseholdStatus.Settled => "已结清",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What is done to reach the status, as a button says it.</summary>
    public static string ActLabel(this HouseholdStatus status) => status switch
    {
        HouseholdStatus.Registered => "登记",
        HouseholdStatus.Surveyed => "入户调查",
        HouseholdStatus.Appraised => "房屋评估",
        HouseholdStatus.Signed => "签订补偿协议",
        HouseholdStatus.Vacated => "腾空验收",
        HouseholdStatus.Demolished => "房屋拆除",
        HouseholdStatus.Settled => "安置结清",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}

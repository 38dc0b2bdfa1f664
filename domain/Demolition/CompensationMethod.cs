namespace VillageTracker.Domain.Demolition;

/// <summary>How a household is compensated (补偿方式); the owner chooses (征收与补偿条例 art. 21).</summary>
public enum CompensationMethod
{
    /// <summary>Not chosen yet.</summary>
    Undecided,

    /// <summary>货币补偿: paid out.</summary>
    Money,

    /// <summary>产权调换: another home, the difference in value is settled.</summary>
    Exchange,
}

public static class CompensationMethods
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this CompensationMethod method) => method switch
    {
        CompensationMethod.Undecided => "未选定",
        CompensationMethod.Money => "货币补偿",
        CompensationMethod.Exchange => "产权调换",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}

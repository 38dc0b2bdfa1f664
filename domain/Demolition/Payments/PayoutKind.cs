namespace VillageTracker.Domain.Demolition.Payments;

/// <summary>What a household is paid for (款项). Stored by name.</summary>
public enum PayoutKind
{
    /// <summary>补偿款.</summary>
    Compensation,

    /// <summary>搬迁费和临时安置费: what the agreement holds for the agreed term.</summary>
    Transition,

    /// <summary>奖励.</summary>
    Award,

    /// <summary>其他.</summary>
    Other,

    /// <summary>超期过渡费: what the transition fee has come to beyond the agreed term; not part of any agreement's total.</summary>
    Overrun,
}

public static class PayoutKinds
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this PayoutKind kind) => kind switch
    {
        PayoutKind.Compensation => "补偿款",
        PayoutKind.Transition => "搬迁费和临时安置费",
        PayoutKind.Award => "奖励",
        PayoutKind.Other => "其他",
        PayoutKind.Overrun => "超期过渡费",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>What became of one line of a batch. Stored by name.</summary>
public enum PaymentLineStatus
{
    /// <summary>未付: in a batch under way.</summary>
    Open,

    /// <summary>已付: the bank has paid it.</summary>
    Paid,

    /// <summary>未付成: the bank could not pay it or sent the money back; it is owed again.</summary>
    Failed,

    /// <summary>已撤下: taken out of the batch, or the batch was cancelled.</summary>
    Dropped,
}

public static class PaymentLineStatuses
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this PaymentLineStatus status) => status switch
    {
        PaymentLineStatus.Open => "未付",
        PaymentLineStatus.Paid => "已付",
        PaymentLineStatus.Failed => "付款失败",
        PaymentLineStatus.Dropped => "已撤下",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}

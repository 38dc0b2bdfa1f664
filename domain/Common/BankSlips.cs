namespace VillageTracker.Domain.Common;

/// <summary>银行回单号: the proof that money moved.</summary>
public static class BankSlips
{
    public const int MaxLength = 40;

    /// <summary>In the one form in which it is compared.</summary>
    /// <exception cref="RefusedException">None, or longer than a slip's number is.</exception>
    public static string Clean(string? typed)
    {
        var slip = HalfWidth.Code(typed);
        return slip.Length is > 0 and <= MaxLength ? slip : throw new RefusedException(new SlipMissing());
    }
}

/// <summary>No cash: money that moved has its bank slip.</summary>
public sealed record SlipMissing() : Refusal($"请填写银行回单号，最多 {BankSlips.MaxLength} 个字符。");

/// <summary>The same bank slip was used for another payment.</summary>
public sealed record PaymentSlipUsed(string Slip) : Refusal($"银行回单号 {Slip} 已经登记过，请核对，避免重复入账。");

using System.Diagnostics.CodeAnalysis;

namespace VillageTracker.Domain.Common;

/// <summary>A bank card or account number (银行卡号) of 13 to 19 digits.</summary>
/// <remarks>
/// The Luhn check is only a warning because not every bank's numbers pass it. <see cref="ToString"/> is masked;
/// the full number is <see cref="Value"/>.
/// </remarks>
public sealed record BankCardNumber
{
    private BankCardNumber(string value) => Value = value;

    /// <summary>All digits. Sensitive personal data (PIPL art. 28): sealed in the database, masked on every page.</summary>
    public string Value { get; }

    /// <summary>False asks the clerk to look again, it does not refuse.</summary>
    public bool PassesLuhn => Value.Reverse().Select(Weighed).Sum() % 10 == 0;

    /// <exception cref="RefusedException"><see cref="BankCardNumberNotValid"/>.</exception>
    public static BankCardNumber Parse(string? text) =>
        TryParse(text, out var number) ? number : throw new RefusedException(new BankCardNumberNotValid());

    public static bool TryParse(string? text, [NotNullWhen(true)] out BankCardNumber? number)
    {
        var digits = HalfWidth.Code(text, alsoDrop: "-");
        number = digits.Length is >= 13 and <= 19 && HalfWidth.AreDigits(digits) ? new(digits) : null;
        return number is not null;
    }

    /// <summary>Masked: ****0123.</summary>
    public override string ToString() => Masking.BankAccount(Value);

    private static int Weighed(char digit, int placeFromRight)
    {
        var value = (digit - '0') * (1 + (placeFromRight % 2));
        return value > 9 ? value - 9 : value;
    }
}

/// <summary>Not 13 to 19 digits. The number itself is not repeated.</summary>
public sealed record BankCardNumberNotValid() : Refusal("银行卡号应为13至19位数字。");

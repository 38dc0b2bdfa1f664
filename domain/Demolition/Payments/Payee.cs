using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Payments;

/// <summary>Whose account the money goes to (收款人): the household head's own, or another's by a notarised mandate (公证委托书).</summary>
/// <param name="Name">户名 of the account.</param>
/// <param name="Bank">开户行.</param>
/// <param name="BankAccountSealed">The number, sealed (密文).</param>
/// <param name="BankAccountIndex">For finding an exact number without opening any.</param>
/// <param name="Mandate">Number of the notarised mandate; needed when the name is not the head's.</param>
public sealed record Payee(string Name, string? Bank, byte[] BankAccountSealed, byte[] BankAccountIndex, string? Mandate = null)
{
    /// <summary>What the sealed number is called; the same word opens it.</summary>
    public const string Purpose = "bank-account";

    /// <exception cref="RefusedException">Not 13 to 19 digits, or a faulty name.</exception>
    public static Payee Of(PersonalDataVault vault, string name, string? bank, string? accountNumber, string? mandate = null)
    {
        var number = BankCardNumber.Parse(accountNumber);
        return new(PersonName.Require(name), Clean(bank), vault.Seal(number.Value, Purpose), vault.BlindIndex(number.Value, Purpose), Clean(mandate));
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a household may still be paid, counted from the rows when the batch is drawn up or taken further.</summary>
/// <param name="Agreed">货币应付: what its agreement (with supplements) pays out in money.</param>
/// <param name="Paid">Paid already, less what came back.</param>
public sealed record HouseholdMoney(Money Agreed, Money Paid)
{
    /// <summary>未付.</summary>
    public Money Left => Agreed - Paid;
}

/// <summary>One household to be paid in a batch.</summary>
/// <param name="Owed">As counted a moment ago.</param>
public sealed record PaymentOrder(Household Household, HouseholdMoney Owed, Money Amount, PayoutKind Kind, Payee Payee);

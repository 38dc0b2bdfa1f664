using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Funds;

/// <summary>The account into which households pay (收款账户, the special account for resettlement money), from a day on; never edited, only followed by another.</summary>
/// <remarks>
/// Collective money may not lie in anybody's own account (农村集体经济组织法 art. 44), so the holder is never a person. A statement names the account
/// of its day; whoever changes it stands in the audit trail with the paper it rests on.
/// </remarks>
public sealed class SettlementAccount : IBelongsToVillage, IWrittenOnce
{
    public const int PayeeMinLength = 5;
    public const int PayeeMaxLength = 60;
    public const int BankMaxLength = 60;
    public const int NumberMaxLength = 30;
    public const int SourceMaxLength = 200;

    private SettlementAccount() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public DateOnly ValidFrom { get; private set; }

    /// <summary>户名: an organisation.</summary>
    public string Payee { get; private set; } = "";

    /// <summary>开户行.</summary>
    public string Bank { get; private set; } = "";

    /// <summary>账号, digits only; public, unlike a household's.</summary>
    public string AccountNumber { get; private set; } = "";

    /// <summary>依据: the paper by which it was opened or changed.</summary>
    public string Source { get; private set; } = "";
    public string SetBy { get; private set; } = "";
    public bool IsDemonstration { get; private set; }

    /// <summary>The account of a village on a day: the last that had begun by then; null where there was none yet.</summary>
    public static SettlementAccount? Of(IEnumerable<SettlementAccount> accounts, long villageCode, DateOnly day) =>
        accounts.Where(a => a.VillageCode == villageCode && a.ValidFrom <= day).MaxBy(a => a.ValidFrom);

    public PayInto ToPayInto() => new(Payee, Bank, AccountNumber);

    /// <param name="villageCode">The village that collects.</param>
    /// <param name="facts">The account.</param>
    /// <param name="before">The latest account so far, or null.</param>
    /// <param name="by">Who sets it.</param>
    /// <param name="today">Papers of days before keep the account they name.</param>
    /// <exception cref="RefusedException">A person's name as holder, no bank, a number that is none, no source, or a day that is over or not after the last account's.</exception>
    public static SettlementAccount Set(long villageCode, AccountFacts facts, SettlementAccount? before, Signer by, DateOnly today)
    {
        var payee = Words.Require("户名", facts.Payee, PayeeMaxLength);
        var number = HalfWidth.Code(facts.Number, alsoDrop: "-");
        Refusal? why = payee.Length < PayeeMinLength ? new AccountOfPerson(payee)
            : number.Length is < 8 or > NumberMaxLength || !number.All(char.IsAsciiDigit) ? new AccountNumberWrong()
            : facts.ValidFrom < today ? new AccountInPast(facts.ValidFrom, today)
            : facts.ValidFrom <= before?.ValidFrom ? new AccountTooEarly(before.ValidFrom)
            : null;
        return why is not null ? throw new RefusedException(why) : new()
        {
            VillageCode = villageCode, ValidFrom = facts.ValidFrom, Payee = payee, Bank = Words.Require("开户行", facts.Bank, BankMaxLength), AccountNumber = number,
            Source = Words.Require("依据", facts.Source, SourceMaxLength), SetBy = by.Name, IsDemonstration = facts.IsDemonstration,
        };
    }
}

/// <summary>An account as it was typed.</summary>
public sealed record AccountFacts(DateOnly ValidFrom, string? Payee, string? Bank, string? Number, string? Source, bool IsDemonstration = false);

/// <summary>Where to pay, on a paper and on a phone.</summary>
public sealed record PayInto(string Payee, string Bank, string Number)
{
    /// <summary>The number in groups of four, as a bank prints it.</summary>
    public string Grouped => string.Join(' ', Number.Chunk(4).Select(four => new string(four)));
}

public sealed record AccountOfPerson(string Payee) : Refusal($"户名“{Payee}”太短，要填单位全称；集体的钱不能存进个人账户。");

public sealed record AccountNumberWrong() : Refusal("账号要填 8 到 30 位数字，请照开户许可证填写。");

public sealed record AccountInPast(DateOnly ValidFrom, DateOnly Today) : Refusal($"启用日 {ValidFrom:yyyy-MM-dd} 已经过去；以前开的结算单上写的账户不能改，请从今天（{Today:yyyy-MM-dd}）或以后启用。");

public sealed record AccountTooEarly(DateOnly Before) : Refusal($"现有账户从 {Before:yyyy-MM-dd} 起启用，新账户的启用日必须在这之后。");

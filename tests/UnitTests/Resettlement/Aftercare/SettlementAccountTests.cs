using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

public sealed class SettlementAccountTests
{
    private static readonly DateOnly Day = Some.March;
    private static readonly AccountFacts Facts = new(Day, " 圩洋村股份经济合作社 ", "农村商业银行", "3209 0200 0000-0000001", "批复 1 号");

    private static SettlementAccount Set(AccountFacts facts, SettlementAccount? before = null) => SettlementAccount.Set(Some.Village, facts, before, Some.Secretary, Day);

    [Fact]
    public void An_account_is_kept_as_the_bank_writes_it_and_read_in_groups_of_four()
    {
        var account = Set(Facts);

        Assert.Equal(("圩洋村股份经济合作社", "3209020000000000001", Some.Secretary.Name), (account.Payee, account.AccountNumber, account.SetBy));
        Assert.Equal("3209 0200 0000 0000 001", new PayInto(account.Payee, account.Bank, account.AccountNumber).Grouped);
    }

    [Fact]
    public void Collective_money_goes_into_nobodys_own_account() => Refused.With<AccountOfPerson>(() => Set(Facts with { Payee = "张三丰" }));

    [Fact]
    public void Bank_number_and_source_are_asked_for()
    {
        Refused.With<WordsMissing>(() => Set(Facts with { Payee = " " }));
        Refused.With<WordsMissing>(() => Set(Facts with { Bank = null }));
        Refused.With<WordsMissing>(() => Set(Facts with { Source = "" }));
        Refused.With<AccountNumberWrong>(() => Set(Facts with { Number = "3209X2000000" }));
        Refused.With<AccountNumberWrong>(() => Set(Facts with { Number = "320902" }));
    }

    [Fact]
    public void A_day_has_the_account_that_began_last_and_none_of_another_village()
    {
        var first = Set(Facts);
        var second = Set(Facts with { ValidFrom = Day.AddDays(10) }, first);
        SettlementAccount[] both = [second, first];

        Assert.Null(SettlementAccount.Of(both, Some.Village, Day.AddDays(-1)));
        Assert.Equal(first, SettlementAccount.Of(both, Some.Village, Day.AddDays(9)));
        Assert.Equal(second, SettlementAccount.Of(both, Some.Village, Day.AddDays(10)));
        Assert.Null(SettlementAccount.Of(both, Some.Village + 1, Day.AddDays(10)));
    }

    [Fact]
    public void What_papers_of_days_before_say_is_not_changed()
    {
        Refused.With<AccountInPast>(() => Set(Facts with { ValidFrom = Day.AddDays(-1) }));
        var first = Set(Facts);
        Refused.With<AccountTooEarly>(() => Set(Facts, first));
        Assert.Equal(Day.AddDays(1), Set(Facts with { ValidFrom = Day.AddDays(1) }, first).ValidFrom);
    }
}

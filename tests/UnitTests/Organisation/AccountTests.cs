using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Organisation;

public sealed class AccountTests
{
    private const long Village = 320902007203;
    private const long Street = 320902007000;

    [Theory]
    [InlineData("")]
    [InlineData("张三")]
    [InlineData("zhang san")]
    [InlineData("<script>")]
    public void A_sign_in_name_of_other_characters_is_refused(string userName) =>
        Refused.With<UserNameNotValid>(() => Make(userName, "张三", Role.VillageStaff, Village));

    [Fact]
    public void A_person_without_a_name_is_refused() =>
        Refused.With<DisplayNameMissing>(() => Make("zhang", " ", Role.VillageStaff, Village));

    [Theory]
    [InlineData(Role.VillageStaff)]
    [InlineData(Role.VillageAccountant)]
    [InlineData(Role.VillageSecretary)]
    public void Who_writes_belongs_to_one_village(Role role) =>
        Refused.With<RoleDoesNotFitUnit>(() => Make("zhang", "张三", role, Street));

    [Fact]
    public void A_villager_group_has_no_accounts() =>
        Assert.Throws<Domain.Common.RefusedException>(() => new Account("zhang", "张三", Role.VillageStaff, (Village * 100) + 1));

    [Fact]
    public void Closing_a_new_role_a_new_password_and_a_lost_telephone_end_the_sessions()
    {
        foreach (var act in (Action<Account>[])[a => a.Close(), a => a.Appoint(Role.StreetReviewer, Street), a => a.GiveOneTimePassword("h"), a => a.ResetSecondFactor()])
        {
            var account = Staff();
            account.SecurityStamp = "before";
            act(account);
            Assert.NotEqual("before", account.SecurityStamp);
        }
    }

    [Fact]
    public void The_same_role_and_a_new_name_end_nothing()
    {
        var account = Staff();
        account.SecurityStamp = "before";
        account.Appoint(Role.VillageStaff, Village);
        account.Rename("李四");

        Assert.Equal("before", account.SecurityStamp);
    }

    [Fact]
    public void A_closed_account_is_not_closed_again()
    {
        var account = Staff();
        account.Close();

        Refused.With<AccountClosedAlready>(account.Close);
    }

    [Fact]
    public void An_open_account_is_not_reopened() => Refused.With<AccountIsOpen>(Staff().Reopen);

    [Fact]
    public void A_one_time_password_lets_in_and_must_be_changed()
    {
        var account = Staff();
        (account.FailedSignIns, account.LockedUntilUtc) = (3, DateTime.UnixEpoch);
        account.GiveOneTimePassword("hash");

        Assert.Equal((true, 0, null), (account.MustChangePassword, account.FailedSignIns, account.LockedUntilUtc));
        account.KeepOwnPassword();
        Assert.False(account.MustChangePassword);
    }

    private static Account Staff() => Make("zhang", "张三", Role.VillageStaff, Village);

    private static Account Make(string userName, string name, Role role, long unit) => new(userName, name, role, unit);
}

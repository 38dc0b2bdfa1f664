using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class AllocationTests
{
    private static readonly AllocationTerms Terms = new("AZ-2020-0001", 1, Some.March, Some.March.AddDays(60));

    [Fact]
    public void A_home_is_given_away_once_only()
    {
        var home = Some.Home();
        Some.Allocation(home);

        Refused.With<HomeAlreadyAllocated>(() => Allocation.Give(home, Some.Household(), Terms));
    }

    [Fact]
    public void A_frozen_home_is_not_given_away()
    {
        var home = Some.Home();
        home.ChangeState(HomeState.Frozen, "渗水", Some.Day);

        Refused.With<HomeStateStepNotAllowed>(() => Allocation.Give(home, Some.Household(), Terms));
    }

    [Fact]
    public void A_household_that_took_money_gets_no_home() =>
        Refused.With<HouseholdTakesMoney>(() => Allocation.Give(Some.Home(), Some.Household(method: CompensationMethod.Money), Terms));

    [Fact]
    public void A_household_that_has_not_signed_gets_no_home() =>
        Refused.With<HouseholdNotSigned>(() => Allocation.Give(Some.Home(), Some.Household(signed: false), Terms));

    [Fact]
    public void Keys_before_payment_are_refused()
    {
        var allocation = Some.Allocation();
        Refused.With<KeysBeforePayment>(() => allocation.HandOver(Some.Today));
        Some.Statement(allocation);
        Refused.With<KeysBeforePayment>(() => allocation.HandOver(Some.Today));
    }

    [Fact]
    public void Steps_carry_their_dates_to_the_keys()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net.Abs, Some.March.AddDays(12), "YS1", Some.Clerk, InstalmentTerms.AtOnce);
        allocation.HandOver(Some.March.AddDays(13));

        Assert.Equal(
            (AllocationStage.HandedOver, Some.March, Some.March.AddDays(10), Some.March.AddDays(12), Some.March.AddDays(13)),
            (allocation.Stage, allocation.AllocatedOn, allocation.StatementIssuedOn!.Value, allocation.PaidOn!.Value, allocation.HandedOverOn!.Value));
    }

    [Fact]
    public void Keys_are_not_dated_before_the_payment()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net.Abs, Some.March.AddDays(12), "YS1", Some.Clerk, InstalmentTerms.AtOnce);

        Refused.With<AllocationStepTooEarly>(() => allocation.HandOver(Some.March.AddDays(11)));
    }

    [Fact]
    public void Keys_are_handed_over_once()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net.Abs, Some.March.AddDays(12), "YS1", Some.Clerk, InstalmentTerms.AtOnce);
        allocation.HandOver(Some.Today);

        Refused.With<AllocationStepNotAllowed>(() => allocation.HandOver(Some.Today));
    }

    [Fact]
    public void A_released_home_is_free_and_can_be_given_again()
    {
        var home = Some.Home();
        var allocation = Some.Allocation(home);
        allocation.Release(Some.March.AddDays(5), "另选一套");

        Assert.Equal((HomeState.Free, AllocationStage.Released), (home.State, allocation.Stage));
        Assert.Equal(HomeState.Allocated, Some.Allocation(home, Some.March.AddDays(5)).Home.State);
    }

    [Fact]
    public void Releasing_needs_a_reason() => Refused.With<ReleaseWithoutReason>(() => Some.Allocation().Release(Some.Today, " "));

    [Fact]
    public void A_home_with_a_statement_in_force_is_not_released()
    {
        var allocation = Some.Allocation();
        Some.Statement(allocation);

        Refused.With<AllocationStepNotAllowed>(() => allocation.Release(Some.Today, "另选一套"));
    }

    [Fact]
    public void Every_stage_says_what_may_follow() =>
        Assert.All(Enum.GetValues<AllocationStage>(), stage => Assert.False(stage.CanBecome(stage)));

    [Fact]
    public void Stage_names_stay() =>
        Assert.Equal("Allocated StatementIssued Paid HandedOver Released", string.Join(' ', Enum.GetNames<AllocationStage>()));
}

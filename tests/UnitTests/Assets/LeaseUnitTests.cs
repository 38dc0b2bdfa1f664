using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Common;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Assets;

public sealed class LeaseUnitTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static readonly LeaseTerms Terms = new("演示租户", Money.FromYuan(28_800m), new(2020, 1, 1), new(2020, 12, 31), "2019年第2号决议");

    private readonly LeaseUnit _unit = CollectiveAsset.Create(320902007203, "A09", new("测试门面", AssetKind.Shops)).AddUnit("1号", null);

    [Fact]
    public void A_new_unit_is_vacant() => Assert.Equal(UnitStatus.Vacant, _unit.StatusOn(Today));

    [Fact]
    public void A_lease_covers_its_first_and_its_last_day()
    {
        _unit.Let(Terms);

        Assert.Equal(
            [UnitStatus.Vacant, UnitStatus.Let, UnitStatus.Let, UnitStatus.Vacant],
            new DateOnly[] { new(2019, 12, 31), new(2020, 1, 1), new(2020, 12, 31), new(2021, 1, 1) }.Select(_unit.StatusOn));
    }

    [Fact]
    public void A_rent_of_zero_is_refused() => Refused.With<RentNotPositive>(() => _unit.Let(Terms with { RentPerYear = Money.Zero }));

    [Fact]
    public void A_negative_rent_is_refused() => Refused.With<RentNotPositive>(() => _unit.Let(Terms with { RentPerYear = new(-1) }));

    [Fact]
    public void A_lease_that_ends_before_it_starts_is_refused() =>
        Refused.With<LeaseEndsBeforeStart>(() => _unit.Let(Terms with { To = new(2019, 12, 31) }));

    [Fact]
    public void A_lease_of_one_day_is_allowed() => Assert.Equal(Terms.From, _unit.Let(Terms with { To = Terms.From }).LastDay);

    [Fact]
    public void A_lease_without_a_decision_of_the_assembly_is_refused() =>
        Refused.With<LeaseDecisionMissing>(() => _unit.Let(Terms with { DecisionReference = "  " }));

    [Fact]
    public void A_lease_without_a_tenant_is_refused() => Refused.With<TenantMissing>(() => _unit.Let(Terms with { TenantName = "" }));

    [Fact]
    public void Leases_that_share_one_day_are_refused()
    {
        _unit.Let(Terms);

        var refusal = Refused.With<LeaseOverlaps>(() => _unit.Let(Terms with { From = new(2020, 12, 31), To = new(2021, 12, 30) }));

        Assert.Equal(new DateOnly(2020, 12, 31), refusal.To);
        Assert.Single(_unit.Leases);
    }

    [Fact]
    public void A_lease_may_begin_the_day_after_another_was_ended()
    {
        var lease = _unit.Let(Terms);
        _unit.End(lease, new(2020, 8, 31), "双方同意", Today);

        _unit.Let(Terms with { From = new(2020, 9, 1) });

        Assert.Equal(UnitStatus.Let, _unit.StatusOn(new(2020, 9, 1)));
    }

    [Fact]
    public void Ending_without_a_reason_is_refused()
    {
        var lease = _unit.Let(Terms);

        Refused.With<LeaseEndNeedsReason>(() => _unit.End(lease, Today, " ", Today));
        Assert.Null(lease.EndedOn);
    }

    [Theory]
    [InlineData(2019, 12, 31)]
    [InlineData(2021, 1, 1)]
    public void Ending_on_a_day_outside_the_lease_is_refused(int year, int month, int day)
    {
        var lease = _unit.Let(Terms);

        Refused.With<LeaseEndOutside>(() => _unit.End(lease, new(year, month, day), "停业", new(2021, 2, 1)));
    }

    [Fact]
    public void Ending_on_a_day_to_come_is_refused()
    {
        var lease = _unit.Let(Terms);

        Refused.With<AssetDayInFuture>(() => _unit.End(lease, Today.AddDays(1), "停业", Today));
    }

    [Fact]
    public void A_lease_ends_only_once()
    {
        var lease = _unit.Let(Terms);
        _unit.End(lease, new(2020, 8, 31), "停业", Today);

        Refused.With<LeaseEndedAlready>(() => _unit.End(lease, new(2020, 9, 1), "停业", Today));
    }

    [Fact]
    public void A_unit_that_is_let_is_not_offered()
    {
        _unit.Let(Terms);

        Refused.With<UnitIsLet>(() => _unit.Offer(Today, Today));
    }

    [Fact]
    public void An_offer_lasts_until_it_is_withdrawn_or_the_unit_is_let()
    {
        _unit.Offer(new(2020, 2, 1), Today);
        Assert.Equal(UnitStatus.Offered, _unit.StatusOn(Today));

        _unit.Withdraw(new(2020, 3, 1), Today);
        Assert.Equal(UnitStatus.Vacant, _unit.StatusOn(Today));
        Refused.With<UnitNotOffered>(() => _unit.Withdraw(Today, Today));
    }

    [Fact]
    public void A_claim_of_letting_is_not_a_lease()
    {
        _unit.ClaimLet(new(2020, 6, 30));

        Assert.Equal(UnitStatus.Vacant, _unit.StatusOn(new(2020, 6, 29)));
        Assert.Equal(UnitStatus.Claimed, _unit.StatusOn(Today));
        Assert.Empty(_unit.Leases);
    }

    [Fact]
    public void After_the_last_lease_an_older_claim_does_not_come_back()
    {
        _unit.ClaimLet(new(2020, 1, 15));
        _unit.Let(Terms with { From = new(2020, 2, 1), To = new(2020, 5, 31) });

        Assert.Equal(UnitStatus.Claimed, _unit.StatusOn(new(2020, 1, 31)));
        Assert.Equal(UnitStatus.Vacant, _unit.StatusOn(new(2020, 6, 1)));
    }

    [Fact]
    public void Every_act_changes_the_unit_itself_so_that_a_stale_form_is_noticed()
    {
        var lease = _unit.Let(Terms);
        _unit.End(lease, new(2020, 8, 31), "停业", Today);
        _unit.Offer(new(2020, 9, 10), Today);

        Assert.Equal(3, _unit.Acts);
    }
}

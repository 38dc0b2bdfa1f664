using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Land;
using VillageTracker.Migrations.Seed.Land;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Land;

public sealed class ListingTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);
    private static readonly DateOnly Listed = new(2020, 6, 10);
    private static readonly ListingFacts Offer = new("挂-3", Listed, new(2020, 7, 10), Money.FromYuan(1_000_000));

    private static Parcel A(ParcelStatus status = ParcelStatus.Levelled)
    {
        var parcel = Parcel.Register("L07", 320902007203,
            new("示例", ParcelKind.Prepare, LandOwnership.StateOwned, LandArea.FromSquareMetres(1), null, null), null, new(2020, 1, 1));
        parcel.StateStatus(status);
        return parcel;
    }

    [Fact]
    public void Land_that_is_not_levelled_is_not_listed() =>
        Refused.With<ParcelStepNotAllowed>(() => A(ParcelStatus.Idle).List(Offer, [], Today));

    [Fact]
    public void Land_with_unfinished_work_is_not_listed_but_planting_may_follow()
    {
        var parcel = A();
        var poles = ParcelWork.Plan(parcel, ParcelWorkKind.PoleRelocation, new());
        var trees = ParcelWork.Plan(parcel, ParcelWorkKind.Greening, new());

        Refused.With<WorkBeforeListing>(() => parcel.List(Offer, [poles, trees], Today));
        poles.Start(new(2020, 3, 1), Today);
        poles.Finish(new(2020, 4, 1), Today);

        Assert.True(parcel.List(Offer, [poles, trees], Today).IsOpen);
        Assert.Equal((ParcelStatus.Listed, Listed), (parcel.Status, parcel.StatusOn));
    }

    [Fact]
    public void Listing_and_sale_are_not_entered_as_a_bare_status()
    {
        Refused.With<ListedOnlyThere>(() => A().MoveTo(ParcelStatus.Listed, Listed, Today));
        Refused.With<ListedOnlyThere>(() => A(ParcelStatus.Listed).MoveTo(ParcelStatus.Transferred, Listed, Today));
    }

    [Fact]
    public void It_is_sold_at_or_above_the_starting_price_and_only_once()
    {
        var parcel = A();
        var listing = parcel.List(Offer, [], Today);

        Refused.With<SoldBelowStart>(() => listing.Sell("某公司", Money.FromYuan(999_999.99m), new(2020, 7, 12), Today));
        Refused.With<ListingDayWrong>(() => listing.Sell("某公司", Money.FromYuan(1_000_000), new(2020, 6, 9), Today));
        listing.Sell("某公司", Money.FromYuan(1_000_000), new(2020, 7, 12), Today);

        Assert.Equal(ParcelStatus.Transferred, parcel.Status);
        Refused.With<ListingClosed>(() => listing.Withdraw(new(2020, 7, 13), Today));
    }

    [Fact]
    public void What_is_taken_off_the_list_is_levelled_land_again()
    {
        var parcel = A();
        parcel.List(Offer, [], Today).Withdraw(new(2020, 7, 1), Today);

        Assert.Equal(ParcelStatus.Levelled, parcel.Status);
    }

    [Fact]
    public void A_listed_parcel_is_not_split()
    {
        var parcel = A();
        parcel.List(Offer, [], Today);

        Refused.With<Domain.Land.Dividing.ParcelHasNoBoundary>(() => parcel.SplitInto([], Listed, Today));
    }

    [Fact]
    public void Work_ends_after_it_began()
    {
        var work = ParcelWork.Plan(A(), ParcelWorkKind.RiverFilling, new());
        Refused.With<ParcelWorkStepNotAllowed>(() => work.Finish(Today, Today));
        work.Start(new(2020, 3, 1), Today);

        Refused.With<ParcelWorkEndsBeforeStart>(() => work.Finish(new(2020, 2, 29), Today));
        Refused.With<ParcelStepInFuture>(() => work.Finish(Today.AddDays(1), Today));
    }

    [Theory]
    [InlineData(LandOwnership.StateOwned, LandTrack.StateOwned)]
    [InlineData(LandOwnership.Collective, LandTrack.Collective)]
    [InlineData(LandOwnership.Unknown, LandTrack.Unknown)]
    public void Ownership_decides_the_legal_track(LandOwnership ownership, LandTrack track) => Assert.Equal(track, ownership.Track());

    [Fact]
    public void Codes_of_the_two_editions_are_not_mixed()
    {
        var all = LandClassRows.All().ToList();
        var (old, now) = (all.Where(c => c.Edition == LandClassEdition.Gbt2007).ToList(), all.Where(c => c.Edition == LandClassEdition.Gbt2017).ToList());

        Assert.Equal("工业用地", old.Single(c => c.Code == "061").Name); // domain.md 7.12
        Assert.Equal("仓储用地", old.Single(c => c.Code == "063").Name);
        Assert.Equal("新闻出版用地", old.Single(c => c.Code == "082").Name);
        Assert.Equal("水库水面", old.Single(c => c.Code == "113").Name);
        Assert.Equal("工业用地", now.Single(c => c.Code == "0601").Name);
        Assert.Equal("仓储用地", now.Single(c => c.Code == "0604").Name);
        Assert.Empty(old.Where(c => !c.IsGroup).Select(c => c.Code).Intersect(now.Where(c => !c.IsGroup).Select(c => c.Code)));
        Assert.Equal(73, now.Count(c => !c.IsGroup)); // the standard's number of classes
        Assert.Equal(57, old.Count(c => !c.IsGroup));
        Assert.True(old[0].HoldsOn(new(2017, 10, 31)) && !old[0].HoldsOn(new(2017, 11, 1)) && now[0].HoldsOn(new(2017, 11, 1)));
    }
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.HouseholdFiles;

public sealed class MemberTests
{
    private static readonly DateOnly CutOff = new(2020, 1, 20);
    private static readonly MemberFacts Facts = new("王小芳", MemberRelation.Child, new(2001, 5, 1), null, null, MemberStanding.Registered, null);
    private static readonly MemberIdentity Numbers = new([1], [2], null, null);

    [Fact]
    public void Who_joined_on_the_cut_off_day_counts() =>
        Assert.True(Member(Facts with { JoinedOn = CutOff }).IsCounted);

    [Fact]
    public void Who_joined_the_day_after_the_cut_off_is_refused_as_counted_and_listed_as_such()
    {
        var late = Facts with { JoinedOn = CutOff.AddDays(1) };
        Refused.With<MemberNotCountable>(() => Member(late));

        var member = Member(late with { Standing = MemberStanding.Pending });

        Assert.Equal((MemberStanding.AfterCutOff, false), (member.Standing, member.IsCounted));
    }

    [Theory]
    [InlineData(0, MemberStanding.Deceased)]
    [InlineData(1, MemberStanding.Registered)]
    public void Who_died_by_the_cut_off_does_not_count(int daysAfter, MemberStanding standing)
    {
        var member = Member(Facts with { DiedOn = CutOff.AddDays(daysAfter), Standing = standing });

        Assert.Equal((standing, standing.IsCounted()), (member.Standing, member.IsCounted));
    }

    [Fact]
    public void Who_left_before_the_cut_off_is_refused_as_counted() =>
        Refused.With<MemberNotCountable>(() => Member(Facts with { LeftOn = CutOff }));

    [Fact]
    public void A_counted_person_needs_an_identity_number_and_an_uncounted_one_does_not()
    {
        var none = new MemberIdentity(null, null, null, null);
        Refused.With<CountedMemberNeedsIdNumber>(() => HouseholdMember.Register(Sample.Household(), Facts, none, CutOff, Sample.Today));

        Assert.Null(HouseholdMember.Register(Sample.Household(), Facts with { Standing = MemberStanding.Pending }, none, CutOff, Sample.Today).IdNumberIndex);
    }

    [Fact]
    public void A_later_cut_off_takes_in_who_was_too_late_as_somebody_to_be_judged()
    {
        var member = Member(Facts with { JoinedOn = CutOff.AddDays(1), Standing = MemberStanding.Pending });

        member.FollowCutOff(CutOff.AddDays(1));

        Assert.Equal(MemberStanding.Pending, member.Standing);
    }

    [Fact]
    public void An_earlier_cut_off_takes_out_who_counted()
    {
        var member = Member(Facts with { JoinedOn = CutOff });

        member.FollowCutOff(CutOff.AddDays(-1));

        Assert.Equal((MemberStanding.AfterCutOff, false), (member.Standing, member.IsCounted));
    }

    [Fact]
    public void There_is_one_head() =>
        Refused.With<OneHeadOnly>(() => HouseholdMember.HeadOf(Sample.Household()).Describe(Facts, CutOff, Sample.Today));

    [Fact]
    public void The_head_is_a_member_with_the_households_own_numbers()
    {
        var household = Sample.Household();
        var head = HouseholdMember.HeadOf(household);

        Assert.Equal(("王小明", MemberRelation.Head, household.IdNumberIndex), (head.Name, head.Relation, head.IdNumberIndex));
        Assert.False(head.IsCounted);
    }

    [Fact]
    public void Days_run_forwards_and_not_into_the_future()
    {
        Refused.With<MemberGoneBeforeJoining>(() => Member(Facts with { LeftOn = new(2001, 4, 30) }));
        Refused.With<DayInFuture>(() => Member(Facts with { JoinedOn = Sample.Today.AddDays(1) }));
    }

    [Fact]
    public void A_cut_off_needs_its_notice()
    {
        var area = Sample.Area();

        Refused.With<CutOffNeedsSource>(() => area.CutOff(CutOff, " "));

        Assert.Null(area.CutOffOn);
    }

    [Theory]
    [InlineData("户主", MemberRelation.Head)]
    [InlineData(" 儿媳、女婿 ", MemberRelation.ChildInLaw)]
    public void Relations_are_read_by_their_words(string word, MemberRelation relation) => Assert.Equal(relation, MemberRelations.Parse(word));

    private static HouseholdMember Member(MemberFacts facts) => HouseholdMember.Register(Sample.Household(), facts, Numbers, CutOff, Sample.Today);
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The members of the invented households: as many as the household says, a few of them worth looking at.</summary>
/// <remarks>A household that is only registered has its head alone: the old ledger knew a number, no names.</remarks>
internal static class InventedFamilies
{
    private const int FirstPerson = 300_000;

    private static readonly MemberRelation[] Relations =
        [MemberRelation.Head, MemberRelation.Spouse, MemberRelation.Child, MemberRelation.Parent, MemberRelation.ChildInLaw, MemberRelation.Grandchild];

    public static IEnumerable<HouseholdMember> Of(DemolitionArea area, IReadOnlyList<Household> households, int firstPerson, PersonalDataVault vault) =>
        households.SelectMany((h, n) => Family(area.CutOffOn!.Value, h, firstPerson + n, vault));

    private static IEnumerable<HouseholdMember> Family(DateOnly cutOff, Household household, int person, PersonalDataVault vault)
    {
        var head = HouseholdMember.HeadOf(household, new DateOnly(1975, 3, 1).AddDays(person * 11 % 9_000));
        head.MarkAsDemonstration();
        yield return head;
        if (household.Status == HouseholdStatus.Registered)
        {
            household.ExplainMembers("旧台账只有人数，成员待入户登记");
            yield break;
        }

        head.Judge(MemberStanding.Registered, cutOff);
        for (var k = 1; k < household.Members; k++)
        {
            // the 17th digit is the sex: a spouse is of the other one
            var number = k == 1 && person % 2 == 1 ? 8 : k;
            yield return Member(household, FactsOf(household, person, k, cutOff), FirstPerson + (person * 10) + number, cutOff, vault);
        }

        if (person % 61 == 30)
        {
            var late = new MemberFacts(InventedPeople.Name(FirstPerson + (person * 10) + 9), MemberRelation.Grandparent, new(1960, 1, 1), null,
                cutOff.AddDays(-200), MemberStanding.Deceased, null);
            yield return Member(household, late, FirstPerson + (person * 10) + 9, cutOff, vault);
        }
    }

    private static MemberFacts FactsOf(Household household, int person, int k, DateOnly cutOff)
    {
        var last = k == household.Members - 1;
        var (joined, standing, note) = (last, person) switch
        {
            (true, _) when person % 37 == 11 => (cutOff.AddDays(20), MemberStanding.AfterCutOff, "截止日后迁入，不计入安置人口"),
            (true, _) when person % 53 == 20 => (cutOff.AddDays(-2_000), MemberStanding.RegistrationOnly, "户口在此，长期不在本村居住"),
            _ => (new DateOnly(1985, 5, 1).AddDays(((person * 17) + (k * 1_301)) % 11_000), StandingOf(Relations[k]), (string?)null),
        };
        return new(InventedPeople.Name(FirstPerson + (person * 10) + k), Relations[k], joined, null, null, standing, note);
    }

    private static MemberStanding StandingOf(MemberRelation relation) =>
        relation is MemberRelation.Spouse or MemberRelation.ChildInLaw ? MemberStanding.MarriedIn : MemberStanding.Registered;

    private static HouseholdMember Member(Household household, MemberFacts facts, int person, DateOnly cutOff, PersonalDataVault vault)
    {
        if (!CitizenIdNumber.TryParse(InventedPeople.IdNumber(person), out var idNumber))
        {
            throw new InvalidOperationException("An invented number is wrong.");
        }

        var member = HouseholdMember.Register(household, facts, MemberIdentity.Seal(vault, idNumber, null), cutOff, InventedHouseholds.Today);
        member.MarkAsDemonstration();
        return member;
    }
}

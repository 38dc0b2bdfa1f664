using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Geo;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition;

public sealed class HouseholdTests
{
    [Fact]
    public void A_registered_household_belongs_to_the_village_of_its_area_and_is_found_by_initials()
    {
        var household = Sample.Household();

        Assert.Equal(
            (Sample.Village, "D03-017", "王小明", "wxm", HouseholdStatus.Registered),
            (household.VillageCode, household.Code, household.HeadName, household.PinyinInitials, household.Status));
    }

    [Theory]
    [InlineData("d03-017", "D03-017")]
    [InlineData(" Ｄ０３-１２３４５６ ", "D03-123456")]
    public void A_code_is_brought_into_one_form(string typed, string held) => Assert.Equal(held, Sample.Household(typed).Code);

    [Theory]
    [InlineData("")]
    [InlineData("017")]
    [InlineData("D03017")]
    [InlineData("D03-17")]
    [InlineData("D03-0000017")]
    [InlineData("D04-017")]
    [InlineData("D03-0A7")]
    public void A_code_that_is_not_the_areas_and_a_number_is_refused(string code) =>
        Refused.With<HouseholdCodeMalformed>(() => Sample.Household(code));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(31)]
    public void A_household_of_nobody_or_of_a_crowd_is_refused(int members) =>
        Refused.With<HouseholdNeedsMembers>(() => Sample.Household(facts: Sample.Facts with { Members = members }));

    [Fact]
    public void A_certificate_area_of_zero_is_refused() =>
        Refused.With<CertificateAreaZero>(() => Sample.Household(facts: Sample.Facts with { CertificateArea = FloorArea.Zero }));

    [Fact]
    public void A_name_with_digits_is_refused() =>
        Refused.With<PersonNameHasDigit>(() => Sample.Household(facts: Sample.Facts with { HeadName = "王3" }));

    [Fact]
    public void Registering_for_tomorrow_is_refused() => Refused.With<StepInFuture>(() => Household.Register(
        Sample.Area(), "D03-017", Sample.Facts, Sample.Identity(1), Sample.Today.AddDays(1), Sample.Today));

    [Theory]
    [InlineData("𠮷野", "jy")]
    [InlineData("张䶮", "zy")]
    [InlineData("曾㛃", "zj")]
    public void Rare_characters_keep_their_initials(string name, string initials) =>
        Assert.Equal(initials, Sample.Household(facts: Sample.Facts with { HeadName = name }).PinyinInitials);

    [Fact]
    public void A_house_outside_its_area_is_refused()
    {
        var household = Sample.Household();

        Refused.With<HouseholdOutsideArea>(() => household.Place(Boundary.PointAt(120.22, 33.405), Sample.Area()));

        Assert.Null(household.Shape);
    }

    [Fact]
    public void A_house_inside_its_area_has_its_place_and_can_be_taken_off_the_map()
    {
        var household = Sample.Household();

        household.Place(Boundary.PointAt(120.205, 33.405), Sample.Area());
        Assert.Equal(new GeoBounds(120.205, 33.405, 120.205, 33.405), household.Bounds);
        household.Place(null, Sample.Area());

        Assert.Equal((null, null), (household.Shape, household.Bounds));
    }

    [Fact]
    public void Identity_numbers_are_sealed_and_found_by_their_index_only()
    {
        var vault = new PersonalDataVault(PersonalDataKeys.Create(development: true));
        var idNumber = CitizenIdNumber.Parse("320902190001010013", Sample.Today);

        var one = HouseholdIdentity.Seal(vault, idNumber, PhoneNumber.Parse("19900000001"));
        var again = HouseholdIdentity.Seal(vault, idNumber, null);

        Assert.NotEqual(one.IdNumberSealed, again.IdNumberSealed);
        Assert.Equal(one.IdNumberIndex, again.IdNumberIndex);
        Assert.Null(again.PhoneSealed);
        Assert.Equal("320902190001010013", vault.Open(one.IdNumberSealed, HouseholdIdentity.IdNumberPurpose));
        Assert.Equal("19900000001", vault.Open(one.PhoneSealed!, HouseholdIdentity.PhonePurpose));
    }
}

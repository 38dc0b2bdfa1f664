using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.HouseholdFiles;

public sealed class BuildingTests
{
    private static readonly BuildingFacts House = new(
        BuildingUse.Dwelling, BuildingStructure.BrickConcrete, 2, null, "南北", 1996, "示例房权证第1号", Sqm(98.40m), Sqm(101.05m));

    private static readonly BuildingFacts Annex = House with { Use = BuildingUse.Annex, CertificateNumber = null, CertificateArea = FloorArea.Zero, MeasuredArea = Sqm(12.34m) };

    [Fact]
    public void A_certified_building_is_recognised_for_what_its_certificate_says() =>
        Assert.Equal((BuildingLegality.Certified, Sqm(98.40m)), (Record(House).Legality, Record(House).RecognisedArea));

    [Fact]
    public void The_recognised_area_of_a_household_is_certificates_plus_the_lawful_uncertified_part()
    {
        var lawful = Record(Annex);
        lawful.Recognise(To(BuildingLegality.RecognisedLawful, 12.34m), Sample.Today);
        var illegal = Record(Annex);
        illegal.Recognise(To(BuildingLegality.RecognisedUnlawful, 0), Sample.Today);
        var temporary = Record(Annex);
        temporary.Recognise(To(BuildingLegality.TemporaryInTerm, 0), Sample.Today);

        Assert.Equal(Sqm(110.74m), Household.RecognisedOf([Record(House), lawful, illegal, temporary, Record(Annex)]));
        Assert.True(temporary.Legality.IsCompensated());
        Assert.False(illegal.Legality.IsCompensated());
    }

    [Theory]
    [InlineData(BuildingLegality.RecognisedLawful, 0)]
    [InlineData(BuildingLegality.RecognisedUnlawful, 12.34)]
    public void Only_what_is_lawful_has_a_recognised_area(BuildingLegality to, double area) =>
        Refused.With<RecognisedPartWrong>(() => Record(Annex).Recognise(To(to, (decimal)area), Sample.Today));

    [Fact]
    public void No_more_is_recognised_than_was_measured() =>
        Refused.With<RecognisedMoreThanMeasured>(() => Record(Annex).Recognise(To(BuildingLegality.RecognisedLawful, 12.35m), Sample.Today));

    [Theory]
    [InlineData(BuildingLegality.SelfRemoved)]
    [InlineData(BuildingLegality.Certified)]
    [InlineData(BuildingLegality.Pending)]
    public void A_step_that_is_not_in_the_table_is_refused(BuildingLegality to) =>
        Refused.With<LegalityStepNotAllowed>(() => Record(Annex).Recognise(To(to, 0), Sample.Today));

    [Fact]
    public void What_was_pulled_down_by_its_owner_is_the_end()
    {
        var shed = Record(Annex);
        shed.Recognise(To(BuildingLegality.RecognisedUnlawful, 0), Sample.Today);
        shed.Recognise(To(BuildingLegality.SelfRemoved, 0), Sample.Today);

        Refused.With<LegalityStepNotAllowed>(() => shed.Recognise(To(BuildingLegality.Pending, 0), Sample.Today));
    }

    [Fact]
    public void A_recognition_has_a_basis_and_no_day_to_come()
    {
        Refused.With<WordsMissing>(() => Record(Annex).Recognise(To(BuildingLegality.RecognisedUnlawful, 0) with { Basis = " " }, Sample.Today));
        Refused.With<DayInFuture>(() => Record(Annex).Recognise(To(BuildingLegality.RecognisedUnlawful, 0) with { On = Sample.Today.AddDays(1) }, Sample.Today));
    }

    [Fact]
    public void A_questioned_certificate_counts_for_nothing_until_it_is_decided()
    {
        var house = Record(House);

        house.Recognise(To(BuildingLegality.Pending, 0), Sample.Today);

        Assert.Equal((FloorArea.Zero, null), (house.RecognisedArea, house.CertificateNumber));
    }

    [Fact]
    public void Certificate_number_and_area_come_together()
    {
        Refused.With<CertificateIncomplete>(() => Record(House with { CertificateArea = FloorArea.Zero }));
        Refused.With<CertificateDecidesLegality>(() => Record(Annex).Describe(House, Sample.Today));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(2, 3)]
    [InlineData(2, 0)]
    public void A_floor_that_is_not_there_is_refused(int storeys, int? floor) =>
        Refused.With<FloorNotPossible>(() => Record(House with { Storeys = storeys, Floor = floor }));

    [Fact]
    public void A_new_measuring_settles_a_dispute()
    {
        var house = Record(House);
        house.DisputeMeasuring();
        house.Describe(House with { MeasuredArea = Sqm(101.50m) }, Sample.Today);

        Assert.Equal(BuildingMeasuring.Measured, house.Measuring);
        Refused.With<NothingMeasured>(() => Record(House with { MeasuredArea = null }).DisputeMeasuring());
    }

    [Fact]
    public void A_household_that_signed_keeps_its_recognised_area()
    {
        Refused.With<RecognisedAreaIsSigned>(() => Sample.At(HouseholdStatus.Signed).FollowBuildings([Record(House)]));
        var appraised = Sample.At(HouseholdStatus.Appraised);

        appraised.FollowBuildings([Record(House)]);

        Assert.Equal(Sqm(98.40m), appraised.RecognisedArea);
    }

    [Fact]
    public void The_survey_freezes_the_number_of_members()
    {
        var household = Sample.At(HouseholdStatus.Surveyed);

        household.FollowMembers(5);

        Assert.Equal((5, 4), (household.Members, household.SurveyedMembers));
    }

    private static Recognition To(BuildingLegality to, decimal area) => new(to, Sqm(area), "航拍图", "联合认定小组", new(2020, 3, 2));

    private static HouseholdBuilding Record(BuildingFacts facts) => HouseholdBuilding.Record(Sample.Household(), 1, facts, Sample.Today);

    private static FloorArea Sqm(decimal area) => FloorArea.FromSquareMetres(area);
}

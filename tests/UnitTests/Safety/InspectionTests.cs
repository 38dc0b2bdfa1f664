using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Safety;

public sealed class InspectionTests
{
    [Fact]
    public void One_inspector_named_twice_is_refused() => Refused.With<TwoInspectorsNeeded>(() =>
        SafetyData.Check(SafetyData.CheckFacts with { SecondInspector = "张 三" }));

    [Fact]
    public void A_check_tomorrow_is_refused() => Refused.With<DayInFuture>(() =>
        SafetyData.Check(SafetyData.CheckFacts with { CheckedOn = SafetyData.Today.AddDays(1) }));

    [Fact]
    public void A_check_that_ends_before_it_starts_is_refused() => Refused.With<EndsBeforeItStarts>(() =>
        SafetyData.Check(SafetyData.CheckFacts with { EndedAt = new(8, 59) }));

    [Fact]
    public void A_check_without_hazard_says_so() => Assert.Equal(InspectionResult.NoHazard, SafetyData.Check().Result);

    [Fact]
    public void A_hazard_makes_the_check_say_so_and_gets_the_checks_number()
    {
        var check = SafetyData.Check();
        var first = check.Find(SafetyData.HazardFacts, InspectionTreatment.RemindedOnSite, SafetyData.Rules);
        var second = check.Find(SafetyData.HazardFacts, InspectionTreatment.AdvisoryIssued, SafetyData.Rules);
        Assert.Equal(("AQJC-2020-0001-1", "AQJC-2020-0001-2"), (first.Number, second.Number));
        Assert.Equal((InspectionResult.HazardsFound, InspectionTreatment.AdvisoryIssued, 2), (check.Result, check.Treatment, check.HazardCount));
    }

    [Fact]
    public void A_lighter_treatment_of_a_second_hazard_does_not_hide_the_graver_one()
    {
        var check = SafetyData.Check();
        check.Find(SafetyData.HazardFacts, InspectionTreatment.ReportedToStreet, SafetyData.Rules);
        check.Find(SafetyData.HazardFacts, InspectionTreatment.RemindedOnSite, SafetyData.Rules);
        Assert.Equal(InspectionTreatment.ReportedToStreet, check.Treatment);
    }

    [Fact]
    public void A_hazard_without_treatment_is_refused() => Refused.With<HazardNeedsTreatment>(() =>
        SafetyData.Check().Find(SafetyData.HazardFacts, InspectionTreatment.NothingToDo, SafetyData.Rules));

    [Fact]
    public void A_major_hazard_that_is_not_reported_to_the_street_is_refused()
    {
        var check = SafetyData.Check();
        Refused.With<MajorHazardNotReported>(() =>
            check.Find(SafetyData.HazardFacts with { Grade = HazardGrade.Major }, InspectionTreatment.AdvisoryIssued, SafetyData.Rules));
        Assert.Equal((0, InspectionResult.NoHazard), (check.HazardCount, check.Result));
    }

    [Fact]
    public void A_village_has_no_order_to_rectify_among_its_treatments() => Assert.Equal(
        ["NothingToDo", "RemindedOnSite", "AdvisoryIssued", "ReportedToStreet"], Enum.GetNames<InspectionTreatment>());

    [Fact]
    public void Numbers_run_within_the_year() => Assert.Equal("AQJC-2020-0140", Inspection.NumberOf(2020, 140));
}

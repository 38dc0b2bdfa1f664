using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Safety;

public sealed class EnterpriseTests
{
    [Fact]
    public void A_registered_enterprise_is_found_by_the_initials_of_its_name() =>
        Assert.Equal("slmyyxgs", SafetyData.Enterprise().PinyinInitials);

    [Fact]
    public void Negative_staff_is_refused() =>
        Refused.With<StaffCountNegative>(() => SafetyData.Enterprise().Correct(SafetyData.Facts with { StaffCount = -1 }));

    [Fact]
    public void An_enterprise_without_a_name_is_refused() =>
        Assert.Equal("企业名称", Refused.With<WordsMissing>(() => SafetyData.Enterprise().Correct(SafetyData.Facts with { Name = "  " })).Field);

    [Fact]
    public void An_enterprise_without_a_person_in_charge_is_refused() =>
        Refused.With<PersonNameMissing>(() => SafetyData.Enterprise().Correct(SafetyData.Facts with { PersonInCharge = "" }));

    [Fact]
    public void A_name_longer_than_its_column_is_refused() =>
        Refused.With<WordsTooLong>(() => SafetyData.Enterprise().Correct(SafetyData.Facts with { Name = new('示', 101) }));

    [Theory]
    [InlineData(RiskLevel.Blue, true, RiskLevel.Red)]
    [InlineData(RiskLevel.Blue, false, RiskLevel.Blue)]
    [InlineData(RiskLevel.Orange, false, RiskLevel.Orange)]
    public void An_open_major_hazard_forces_red(RiskLevel rated, bool hasOpenMajor, RiskLevel expected) =>
        Assert.Equal(expected, Enterprise.LevelWith(rated, hasOpenMajor));

    [Fact]
    public void Rating_anew_keeps_the_earlier_rating_with_its_day()
    {
        var enterprise = SafetyData.Enterprise(RiskLevel.Yellow);
        enterprise.Rate(RiskLevel.Orange, new(2020, 5, 1), "新增喷涂工序");
        Assert.Equal(RiskLevel.Orange, enterprise.RatedLevel);
        Assert.Equal([(RiskLevel.Yellow, new DateOnly(2020, 1, 6)), (RiskLevel.Orange, new DateOnly(2020, 5, 1))],
            enterprise.Ratings.Select(r => (r.Level, r.RatedOn)));
    }

    [Fact]
    public void Rating_before_the_last_rating_is_refused() =>
        Refused.With<RatedBeforeLastRating>(() => SafetyData.Enterprise().Rate(RiskLevel.Red, new(2020, 1, 5), "补录"));

    [Fact]
    public void Closing_down_with_open_hazards_is_refused()
    {
        var enterprise = SafetyData.Enterprise();
        Assert.Equal(2, Refused.With<OpenHazardsRemain>(() => enterprise.CloseDown(SafetyData.Today, openHazards: 2)).Count);
        Assert.Null(enterprise.ClosedDownOn);
    }

    [Fact]
    public void The_stored_numbers_of_the_risk_marks_never_change() => Assert.Equal(
        "None=0 DangerousChemicals=1 Dust=2 Ammonia=4 ConfinedSpace=8 HotWork=16 SpecialEquipment=32 ManyWorkers=64 Storage=128 ThreeInOne=256 Gas=512 SandwichPanels=1024",
        string.Join(' ', Enum.GetValues<RiskMarks>().Select(m => $"{m}={(int)m}")));
}

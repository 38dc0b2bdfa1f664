using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>安置面积 in all four modes, frozen from the household's file.</summary>
public sealed class EntitlementRecordTests
{
    private static readonly DateOnly On = new(2020, 1, 3);

    [Theory]
    [InlineData(EntitlementMode.PerCapita, 0, "160.00")]
    [InlineData(EntitlementMode.PerOldArea, 0, "98.40")]
    [InlineData(EntitlementMode.ByValue, 0, "94.00")]
    [InlineData(EntitlementMode.GreaterOf, 0, "160.00")]
    [InlineData(EntitlementMode.GreaterOf, 150, "150.00")]
    [InlineData(EntitlementMode.PerOldArea, 90, "90.00")]
    public void The_mode_of_the_plan_decides_and_the_cap_holds(EntitlementMode mode, int cap, string area) =>
        Assert.Equal(area, Freeze(Facts(mode, cap: cap)).Area.ToString());

    [Fact]
    public void An_only_child_adds_the_person_of_the_rule()
    {
        var record = Freeze(Facts(EntitlementMode.PerCapita) with { Extras = [new(EntitlementExtraKind.OnlyChild, 1, 1m, "独生子女证")] });
        Assert.Equal("200.00", record.Area.ToString());
        Assert.Equal(5m, record.Persons);
        Assert.Contains("照顾增加1人", record.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_counted_before_everybody_is_judged() =>
        Refused.With<EntitlementPersonsPending>(() => Freeze(Facts(EntitlementMode.GreaterOf) with { Pending = 1 }));

    [Fact]
    public void By_area_alone_nobody_need_be_judged() => Assert.True(Freeze(Facts(EntitlementMode.PerOldArea) with { Pending = 1 }).InForce);

    [Fact]
    public void Persons_need_a_cut_off_day() => Refused.With<EntitlementCutOffMissing>(() => Freeze(Facts(EntitlementMode.PerCapita) with { CutOffOn = null }));

    [Fact]
    public void More_extras_than_people_are_refused() => Refused.With<EntitlementExtrasTooMany>(() =>
        Freeze(Facts(EntitlementMode.PerCapita) with { Extras = [new(EntitlementExtraKind.OnlyChild, 5, 1m, "证")] }));

    [Fact]
    public void A_household_without_entitlement_is_refused() => Refused.With<EntitlementZero>(() =>
        Freeze(Facts(EntitlementMode.PerOldArea) with { Recognised = FloorArea.Zero }));

    [Fact]
    public void Money_compensation_has_no_entitlement() => Refused.With<EntitlementNotReady>(() => Freeze(Facts(EntitlementMode.PerOldArea) with { IsReady = false }));

    [Fact]
    public void Who_was_counted_is_kept_masked_and_sealed()
    {
        var record = Freeze(Facts(EntitlementMode.PerCapita));
        Assert.Equal(4, record.ReadInputs().Persons.Count);
        Assert.All(record.ReadInputs().Persons, p => Assert.Contains('*', p.MaskedName));
        Assert.True(record.Holds);
    }

    [Fact]
    public void A_correction_is_a_new_record_with_its_cause()
    {
        var first = Freeze(Facts(EntitlementMode.PerOldArea));
        Refused.With<EntitlementCorrectionWithoutCause>(() => first.Correct(Facts(EntitlementMode.PerOldArea), "HD-2020-0002", On, Some.Secretary, " "));
        var next = first.Correct(Facts(EntitlementMode.PerOldArea) with { Recognised = FloorArea.FromSquareMetres(99m) }, "HD-2020-0002", On, Some.Secretary, "附房认定漏计");
        Assert.False(first.InForce);
        Assert.Equal("98.40", first.Area.ToString());
        Assert.Equal(("99.00", "附房认定漏计"), (next.Area.ToString(), next.Cause));
        Refused.With<EntitlementReplaced>(() => first.ChooseUnused(UnusedEntitlement.Kept, On));
    }

    private static EntitlementRecord Freeze(EntitlementFacts facts) => EntitlementRecord.Freeze(facts, "HD-2020-0001", On, Some.Clerk);

    private static EntitlementFacts Facts(EntitlementMode mode, int cap = 0) => new(1, "D03-017", Some.Village, new(1, "BCFA-2019 第1版", Terms(mode, cap)), new(2019, 6, 30),
        [.. Enumerable.Range(1, 4).Select(n => new EntitledPerson("王**", n == 1 ? "户主" : "子女", "本村在册"))], 0,
        FloorArea.FromSquareMetres(98.40m), Money.FromYuan(197_400m), IsReady: true, IsDemonstration: true);

    private static PolicyTerms Terms(EntitlementMode mode, int cap) => new()
    {
        PartyA = "房屋征收管理办公室", MovesForMoney = 1, MovesForExchange = 2, MonthsForMoney = 6, MonthsForExchange = 12, PayWithinDays = 30, MoveWithinDays = 45,
        LatePercentPerDay = 0.03m, Entitlement = mode, PerPerson = FloorArea.FromSquareMetres(40m), PerOldSquareMetre = 1m,
        ResettlementPrice = UnitPrice.FromYuan(2_100m), EntitlementCap = FloorArea.FromSquareMetres(cap),
    };
}

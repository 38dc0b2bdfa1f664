using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The buildings of the invented households: together exactly the certified and the recognised area of each.</summary>
internal static class InventedBuildings
{
    private const string Body = "未登记建筑联合认定小组（示例）";

    private static readonly string[] Orientations = ["南北", "南", "东南", "东西"];

    private static DateOnly Today => InventedHouseholds.Today;

    public static IEnumerable<HouseholdBuilding> Of(IReadOnlyList<Household> households, int firstPerson) =>
        households.SelectMany((h, n) => House(h, firstPerson + n).Select(b =>
        {
            b.MarkAsDemonstration();
            return b;
        }));

    private static IEnumerable<HouseholdBuilding> House(Household household, int person)
    {
        var main = Main(household, person);
        if (person % 41 == 13 && household.Status is HouseholdStatus.Surveyed or HouseholdStatus.Appraised && main.MeasuredArea is not null)
        {
            main.DisputeMeasuring();
        }

        yield return main;
        if (household.SurveyedOn is not { } surveyed)
        {
            yield break;
        }

        var number = 1;
        var extra = household.RecognisedArea!.Value - household.CertificateArea;
        if (extra > FloorArea.Zero)
        {
            yield return Judged(household, ++number, BuildingUse.Annex, extra,
                new(BuildingLegality.RecognisedLawful, extra, "1990 年前建成，有村组证明和航拍图", Body, surveyed, surveyed));
        }

        if (UnlawfulOf(person) is { } shed)
        {
            yield return Unlawful(household, ++number, shed, surveyed);
        }

        if (person % 47 == 9)
        {
            yield return Judged(household, ++number, BuildingUse.Storage, new(2_400),
                new(BuildingLegality.TemporaryInTerm, FloorArea.Zero, "临时建设许可（示例）", Body, surveyed, surveyed, Today.AddYears(1)));
        }

        if (household.Status == HouseholdStatus.Surveyed && person % 3 == 0)
        {
            yield return HouseholdBuilding.Record(household, ++number, Plain(BuildingUse.Storage, new(1_260)), Today);
        }
    }

    private static HouseholdBuilding Main(Household household, int person)
    {
        var storeys = 1 + (person % 3);
        return HouseholdBuilding.Record(household, 1, new(
            person % 17 == 3 ? BuildingUse.Shop : BuildingUse.Dwelling, (BuildingStructure)(person % 3), storeys, null,
            Orientations[person % Orientations.Length], 1982 + (person % 25), $"示例房权证第{200_000 + person}号", household.CertificateArea,
            household.SurveyedOn is null ? null : household.CertificateArea), Today);
    }

    /// <summary>One household in eleven has built something without permission.</summary>
    public static FloorArea? UnlawfulOf(int person) => person % 11 == 3 ? FloorArea.FromSquareMetres(12 + (person % 20)) : null;

    private static HouseholdBuilding Unlawful(Household household, int number, FloorArea area, DateOnly on)
    {
        var shed = Judged(household, number, BuildingUse.Annex, area,
            new(BuildingLegality.RecognisedUnlawful, FloorArea.Zero, "2015 年后搭建，无任何批准手续", Body, on, on));
        if (household.SignedOn is { } signed)
        {
            shed.Recognise(new(BuildingLegality.SelfRemoved, FloorArea.Zero, "户主自行拆除，现场核实", Body, signed), Today);
        }

        return shed;
    }

    private static HouseholdBuilding Judged(Household household, int number, BuildingUse use, FloorArea measured, Recognition recognition)
    {
        var building = HouseholdBuilding.Record(household, number, Plain(use, measured), Today);
        building.Recognise(recognition, Today);
        return building;
    }

    private static BuildingFacts Plain(BuildingUse use, FloorArea measured) =>
        new(use, BuildingStructure.BrickTimber, 1, null, null, null, null, FloorArea.Zero, measured);
}

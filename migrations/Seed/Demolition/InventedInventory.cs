using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>What stands in and around the invented houses: decoration, attachments, and crops in the one area on collective land.</summary>
internal static class InventedInventory
{
    private static readonly (string Code, string Name, string Unit, int Most)[] Attachments =
    [
        ("ATT01", "砖砌围墙", "米", 40), ("ATT02", "水井", "口", 2), ("ATT03", "水泥地坪", "平方米", 60), ("ATT04", "空调移机", "台", 4),
        ("ATT05", "太阳能热水器", "台", 1), ("ATT06", "有线电视", "户", 1),
    ];

    public static IEnumerable<HouseholdAsset> Of(IReadOnlyList<Household> households, int firstPerson) =>
        households.SelectMany((h, n) => Of(h, firstPerson + n));

    private static IEnumerable<HouseholdAsset> Of(Household household, int person)
    {
        if (household.SurveyedOn is not { } on)
        {
            yield break;
        }

        yield return Line(household, on, AssetKind.Decoration, person % 4 == 0 ? "DEC02" : "DEC01", person % 4 == 0 ? "简单装修" : "普通装修", "平方米",
            household.CertificateArea.SquareMetres, "室内");
        for (var k = 0; k < 2 + (person % 2); k++)
        {
            var (code, name, unit, most) = Attachments[(person + k) % Attachments.Length];
            yield return Line(household, on, AssetKind.Attachment, code, name, unit, 1 + (person * 7 % most), "院内");
        }

        if (household.Code.StartsWith("D08", StringComparison.Ordinal))
        {
            yield return Line(household, on, AssetKind.Crop, "CROP01", "桃树（盛果期）", "棵", 3 + (person % 20), "屋后");
        }
    }

    private static HouseholdAsset Line(
        Household household, DateOnly on, AssetKind kind, string code, string name, string unit, decimal quantity, string place)
    {
        var asset = HouseholdAsset.Record(household, new(kind, code, name, unit, quantity, AssetCondition.Fair, place, "示例·张丈量", on), InventedHouseholds.Today);
        asset.MarkAsDemonstration();
        if (household.AppraisedOn is { } appraised)
        {
            asset.Confirm("示例·李复核", appraised, InventedHouseholds.Today);
        }

        return asset;
    }
}

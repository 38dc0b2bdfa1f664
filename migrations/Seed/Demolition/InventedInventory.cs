using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>What stands in and around the invented houses: decoration, attachments, and crops in the one area on collective land.</summary>
internal static class InventedInventory
{
    /// <summary>What grows in the one area on collective land, as its plan calls it.</summary>
    public const string Crop = "蔬菜青苗";

    /// <summary>What stands in the yard, as the plans call it: the compensation sheet of the household counts the same.</summary>
    public static IEnumerable<(string Code, string Name, string Unit, int Quantity)> Counted(int person)
    {
        yield return ("ATT01", "砖围墙", "米", 8 + (person % 17));
        yield return ("ATT03", "水泥场地", "㎡", 20 + (person * 7 % 45));
        yield return ("ATT04", "空调移机", "台", 1 + (person % 4));
        if (person % 6 == 0)
        {
            yield return ("ATT02", "水井", "口", 1);
        }
    }

    /// <summary>㎡ of vegetables.</summary>
    public static int CropOf(int person) => 30 + (person % 60);

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
        foreach (var (code, name, unit, quantity) in Counted(person))
        {
            yield return Line(household, on, AssetKind.Attachment, code, name, unit, quantity, "院内");
        }

        if (household.Code.StartsWith("D08", StringComparison.Ordinal))
        {
            yield return Line(household, on, AssetKind.Crop, "CROP01", Crop, "㎡", CropOf(person), "屋后");
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

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>What kind of thing is paid for beside the house (补偿物类别): codes DEC, ATT and CROP of the compensation catalogue.</summary>
public enum AssetKind
{
    /// <summary>装修.</summary>
    Decoration,

    /// <summary>附属物: fence, well, pavement, trees, air conditioner, meters.</summary>
    Attachment,

    /// <summary>青苗; belongs to the owner of the crop (土地管理法实施条例 art. 32).</summary>
    Crop,
}

/// <summary>成新.</summary>
public enum AssetCondition { Good, Fair, Poor }

/// <summary>The words the screens use.</summary>
public static class AssetWords
{
    public static string Label(this AssetKind kind) => kind switch
    {
        AssetKind.Decoration => "装修",
        AssetKind.Attachment => "附属物",
        AssetKind.Crop => "青苗",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this AssetCondition condition) => condition switch
    {
        AssetCondition.Good => "完好",
        AssetCondition.Fair => "一般",
        AssetCondition.Poor => "破旧",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}

/// <summary>One line of a household's inventory (附属物、装修、青苗清单): what there is and how much of it; the price is the rate table's.</summary>
/// <remarks>Every line counts only after somebody confirmed it on the spot: an inventory is a list of claims until then.</remarks>
public sealed class HouseholdAsset : IVersioned, IBelongsToVillage
{
    public const int CodeMaxLength = 20;
    public const int NameMaxLength = 60;
    public const int UnitMaxLength = 10;
    public const int PlaceMaxLength = 60;
    public const decimal MostQuantity = 1_000_000m;

    private HouseholdAsset() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public AssetKind Kind { get; private set; }

    /// <summary>补偿目录编号; null while nobody has found its place in the catalogue.</summary>
    public string? CatalogueCode { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>计量单位: 平方米, 米, 棵, 台.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>数量, at most two decimals.</summary>
    public decimal Quantity { get; private set; }
    public AssetCondition Condition { get; private set; }

    /// <summary>Where it is: 客厅, 院内.</summary>
    public string? Place { get; private set; }

    /// <summary>丈量（清点）人.</summary>
    public string MeasuredBy { get; private set; } = "";
    public DateOnly MeasuredOn { get; private set; }

    /// <summary>现场复核人: a second pair of eyes; null until confirmed.</summary>
    public string? ConfirmedBy { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>The thing is invented.</summary>
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">No name or unit, a quantity of 0, too fine or too much, a day to come.</exception>
    public static HouseholdAsset Record(Household household, AssetFacts facts, DateOnly today)
    {
        var asset = new HouseholdAsset { Household = household, HouseholdId = household.Id, VillageCode = household.VillageCode };
        asset.Describe(facts, today);
        return asset;
    }

    /// <summary>A changed line must be confirmed again.</summary>
    /// <exception cref="RefusedException">As for <see cref="Record"/>.</exception>
    public void Describe(AssetFacts facts, DateOnly today)
    {
        if (facts.Quantity is <= 0 or > MostQuantity || decimal.Round(facts.Quantity, 2) != facts.Quantity)
        {
            throw new RefusedException(new AssetQuantityNotPossible(facts.Quantity));
        }

        (Kind, Quantity, Condition) = (facts.Kind, facts.Quantity, facts.Condition);
        CatalogueCode = Words.Optional("目录编号", facts.CatalogueCode, CodeMaxLength)?.ToUpperInvariant();
        Name = Words.Require("名称", facts.Name, NameMaxLength);
        Unit = Words.Require("单位", facts.Unit, UnitMaxLength);
        Place = Words.Optional("所在位置", facts.Place, PlaceMaxLength);
        MeasuredBy = Words.Require("丈量人", facts.MeasuredBy, PersonName.MaxLength);
        MeasuredOn = Words.NotInFuture("丈量日期", facts.MeasuredOn, today);
        (ConfirmedBy, ConfirmedOn) = (null, null);
    }

    /// <summary>现场复核无误, by somebody else than the person who measured.</summary>
    /// <exception cref="RefusedException">The same person, or a day before the measuring or to come.</exception>
    public void Confirm(string? by, DateOnly on, DateOnly today)
    {
        var name = Words.Require("复核人", by, PersonName.MaxLength);
        if (name == MeasuredBy)
        {
            throw new RefusedException(new AssetConfirmedByMeasurer(name));
        }

        if (on < MeasuredOn)
        {
            throw new RefusedException(new AssetConfirmedBeforeMeasuring(on, MeasuredOn));
        }

        (ConfirmedBy, ConfirmedOn) = (name, Words.NotInFuture("复核日期", on, today));
    }

    public void MarkAsDemonstration() => IsDemonstration = true;
}

/// <summary>What can be changed about a line of the inventory.</summary>
public sealed record AssetFacts(
    AssetKind Kind, string? CatalogueCode, string Name, string Unit, decimal Quantity, AssetCondition Condition, string? Place,
    string MeasuredBy, DateOnly MeasuredOn);

public sealed record AssetQuantityNotPossible(decimal Quantity)
    : Refusal($"数量 {Quantity:0.####} 不对：要大于 0，不超过 {HouseholdAsset.MostQuantity:N0}，最多两位小数。");

public sealed record AssetConfirmedByMeasurer(string Name) : Refusal($"{Name}是丈量人，复核要由另一人签字。");

public sealed record AssetConfirmedBeforeMeasuring(DateOnly On, DateOnly MeasuredOn)
    : Refusal($"复核日期 {On:yyyy-MM-dd} 早于丈量日期 {MeasuredOn:yyyy-MM-dd}。");

using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Items;

/// <summary>What is paid with a home beside its price (附属、代收项目); the price of each is a dated rule. Stored by name.</summary>
public enum ItemKind
{
    /// <summary>储藏室, by m².</summary>
    StorageRoom,

    /// <summary>车库, by m².</summary>
    Garage,

    /// <summary>车位, by piece.</summary>
    ParkingSpace,

    /// <summary>有线电视初装费, collected for the provider.</summary>
    CableTelevision,

    /// <summary>燃气初装费, collected for the provider.</summary>
    Gas,

    /// <summary>不动产登记费, collected for the registry.</summary>
    RegistrationFee,
}

public static class ItemKinds
{
    public static IReadOnlyList<ItemKind> All { get; } = Enum.GetValues<ItemKind>();

    /// <summary>The dated rule with its price.</summary>
    public static string Rule(this ItemKind kind) => $"Resettlement.Item.{kind}";

    /// <summary>附属 belongs to the home; 代收 is somebody else's money.</summary>
    public static SettlementGroup Group(this ItemKind kind) =>
        kind is ItemKind.StorageRoom or ItemKind.Garage or ItemKind.ParkingSpace ? SettlementGroup.Annex : SettlementGroup.Collected;

    /// <summary>What is counted.</summary>
    public static string Unit(this ItemKind kind) => kind switch
    {
        ItemKind.StorageRoom or ItemKind.Garage => "㎡",
        ItemKind.ParkingSpace => "个",
        _ => "户",
    };

    public static string Label(this ItemKind kind) => kind switch
    {
        ItemKind.StorageRoom => "储藏室",
        ItemKind.Garage => "车库",
        ItemKind.ParkingSpace => "车位",
        ItemKind.CableTelevision => "有线电视初装费",
        ItemKind.Gas => "燃气初装费",
        ItemKind.RegistrationFee => "不动产登记费",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

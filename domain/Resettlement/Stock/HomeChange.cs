using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>What of a home changed (变动事项). Stored by name.</summary>
public enum HomeFact
{
    /// <summary>房源状态; the first one is the registration.</summary>
    State,

    /// <summary>实测面积.</summary>
    MeasuredArea,

    /// <summary>楼层差价.</summary>
    FloorPrice,
}

/// <summary>One change of a home (房源变动), written by the act that made it and never rewritten, so that any past day can be shown again.</summary>
/// <remarks>
/// The day is the one the act counts from; moment and name are put in by the save. Of several changes on one day the later row counts.
/// Values are kept in one spelling: the state's name, hundredths of m², mode and value of the price.
/// </remarks>
public sealed class HomeChange : IBelongsToVillage, IWrittenOnce, ISignedBySave
{
    public const int ValueMaxLength = 40;
    public const int ByMaxLength = 60;

    /// <summary>The day of what was there before changes were kept (升级前已有).</summary>
    public static readonly DateOnly BeforeRecords = new(2000, 1, 1);

    private HomeChange() { }

    internal HomeChange(Home home, HomeFact what, string? before, string after, DateOnly on, string? reason) =>
        (VillageCode, What, Before, After, On, Reason) = (home.VillageCode, what, before, after, on, reason);

    public int Id { get; private set; }
    public int HomeId { get; private set; }
    public long VillageCode { get; private set; }
    public HomeFact What { get; private set; }

    /// <summary>Null for the first.</summary>
    public string? Before { get; private set; }
    public string After { get; private set; } = "";

    /// <summary>The day from which it counts.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>经办人.</summary>
    public string By { get; private set; } = "";
    public string? Reason { get; private set; }

    internal static string Of(FloorArea area) => area.HundredthsSqm.ToString(CultureInfo.InvariantCulture);

    internal static string Of(FloorAdjustMode mode, decimal value) =>
        mode == FloorAdjustMode.None ? nameof(FloorAdjustMode.None) : $"{mode} {value.ToString("0.####", CultureInfo.InvariantCulture)}";
}

/// <summary>Reads what a <see cref="HomeChange"/> kept.</summary>
public static class HomeFacts
{
    public static string Label(this HomeFact what) => what switch
    {
        HomeFact.State => "状态",
        HomeFact.MeasuredArea => "实测面积",
        HomeFact.FloorPrice => "楼层差价",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    /// <summary>The value in words: 空闲, 95.35㎡, 每平方米 +20.00 元.</summary>
    public static string Words(this HomeFact what, string? kept) => (what, kept) switch
    {
        (_, null) => "—",
        (HomeFact.State, _) => Enum.Parse<HomeState>(kept).Label(),
        (HomeFact.MeasuredArea, _) => AreaIn(kept).InSquareMetres(),
        _ => PriceIn(kept) is var (mode, value) ? FloorWords(mode, value) : "—",
    };

    /// <summary>楼层差价 in words.</summary>
    public static string FloorWords(FloorAdjustMode mode, decimal value) => mode switch
    {
        FloorAdjustMode.YuanPerSqm => $"每平方米 {value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)} 元",
        FloorAdjustMode.Percent => $"单价 {(value * 100).ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture)}%",
        _ => "无",
    };

    internal static FloorArea AreaIn(string kept) => new(long.Parse(kept, CultureInfo.InvariantCulture));

    private static (FloorAdjustMode Mode, decimal Value) PriceIn(string kept) => kept.Split(' ') is [var mode, var value]
        ? (Enum.Parse<FloorAdjustMode>(mode), decimal.Parse(value, CultureInfo.InvariantCulture))
        : (FloorAdjustMode.None, 0);
}

using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>How a floor makes a flat dearer or cheaper; stored by name.</summary>
public enum FloorAdjustMode
{
    /// <summary>无.</summary>
    None,

    /// <summary>按面积加减: so many yuan for each m² of the whole flat, whatever tier it falls in.</summary>
    YuanPerSqm,

    /// <summary>按系数: the unit price of each tier is raised by a share and rounded to the fen first.</summary>
    Percent,
}

/// <summary>The floor adjustment (楼层差价) of one flat, from the table of building and floor.</summary>
public readonly record struct FloorAdjustment
{
    private FloorAdjustment(FloorAdjustMode mode, decimal value) => (Mode, Value) = (mode, value);

    public FloorAdjustMode Mode { get; private init; }

    /// <summary>Yuan per m², or a share such as 0.07 for +7 %; may be negative.</summary>
    public decimal Value { get; private init; }

    public static FloorAdjustment None => default;

    /// <exception cref="RefusedException">More than two decimals.</exception>
    public static FloorAdjustment PerSqm(UnitPrice price) => new(FloorAdjustMode.YuanPerSqm, price.YuanPerSqm);

    /// <param name="share">0.07 for +7 %.</param>
    /// <exception cref="RefusedException">A cut of the whole price or more (<see cref="FloorShareTooLow"/>).</exception>
    public static FloorAdjustment Percent(decimal share) => share > -1m
        ? new(FloorAdjustMode.Percent, share)
        : throw new RefusedException(new FloorShareTooLow(share));

    /// <summary>From stored columns.</summary>
    public static FloorAdjustment From(FloorAdjustMode mode, decimal value) => mode switch
    {
        FloorAdjustMode.YuanPerSqm => PerSqm(UnitPrice.FromYuan(value)),
        FloorAdjustMode.Percent => Percent(value),
        _ => None,
    };

    internal UnitPrice Applied(UnitPrice price) => Mode == FloorAdjustMode.Percent ? price.RaisedBy(Value) : price;

    internal UnitPrice PerSquareMetre => Mode == FloorAdjustMode.YuanPerSqm ? UnitPrice.FromYuan(Value) : UnitPrice.Zero;

    internal string Sentence(UnitPrice basePrice) => Mode == FloorAdjustMode.Percent
        ? $"（单价 {basePrice} 按楼层系数 {(Value * 100m).ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture)}% 调整后四舍五入到分）"
        : "";
}

/// <summary>A floor cannot make a flat free.</summary>
public sealed record FloorShareTooLow(decimal Share) : Refusal("楼层系数必须大于 -100%。");

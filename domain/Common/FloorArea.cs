namespace VillageTracker.Domain.Common;

/// <summary>A floor area (建筑面积) of a house or a flat, to 0.01 m², never negative.</summary>
/// <remarks>The only stored property is <see cref="HundredthsSqm"/>. Ground is measured by <see cref="LandArea"/>.</remarks>
public readonly record struct FloorArea : IComparable<FloorArea>
{
    /// <param name="hundredthsSqm">Hundredths of a square metre.</param>
    /// <exception cref="RefusedException">A negative area (<see cref="AreaNegative"/>).</exception>
    public FloorArea(long hundredthsSqm) => HundredthsSqm = hundredthsSqm >= 0
        ? hundredthsSqm
        : throw new RefusedException(new AreaNegative(hundredthsSqm / 100m));

    /// <summary>Hundredths of a square metre: what the database holds.</summary>
    public long HundredthsSqm { get; private init; }

    public static FloorArea Zero => default;

    /// <summary>Square metres (平方米), always exact.</summary>
    public decimal SquareMetres => HundredthsSqm / 100m;

    /// <summary>Takes a stated or measured area with at most two decimals.</summary>
    /// <exception cref="RefusedException">More than two decimals, or negative.</exception>
    public static FloorArea FromSquareMetres(decimal value) =>
        new(Hundredths.Exact(value, finer => new AreaFinerThanHundredth(finer)));

    /// <summary>Takes a computed area and rounds it half up to 0.01 m².</summary>
    public static FloorArea RoundSquareMetres(decimal value) => new(Hundredths.Round(value));

    /// <summary>Reads a form field in square metres: "98.40".</summary>
    public static bool TryParse(string? text, out FloorArea area)
    {
        var good = Hundredths.TryRead(text, out var value) && value is >= 0 and < 10_000_000 && Hundredths.IsExact(value);
        area = good ? FromSquareMetres(value) : Zero;
        return good;
    }

    public static FloorArea Min(FloorArea left, FloorArea right) => left <= right ? left : right;

    public static FloorArea operator +(FloorArea left, FloorArea right) => new(left.HundredthsSqm + right.HundredthsSqm);

    /// <exception cref="RefusedException">The result would be negative.</exception>
    public static FloorArea operator -(FloorArea left, FloorArea right) => new(left.HundredthsSqm - right.HundredthsSqm);

    public static bool operator <(FloorArea left, FloorArea right) => left.HundredthsSqm < right.HundredthsSqm;

    public static bool operator >(FloorArea left, FloorArea right) => left.HundredthsSqm > right.HundredthsSqm;

    public static bool operator <=(FloorArea left, FloorArea right) => left.HundredthsSqm <= right.HundredthsSqm;

    public static bool operator >=(FloorArea left, FloorArea right) => left.HundredthsSqm >= right.HundredthsSqm;

    public int CompareTo(FloorArea other) => HundredthsSqm.CompareTo(other.HundredthsSqm);

    /// <summary>"98.40㎡".</summary>
    public string InSquareMetres() => $"{this}㎡";

    /// <summary>"98.40", without unit.</summary>
    public override string ToString() => Hundredths.Text(SquareMetres, 2);
}

/// <summary>An area below zero.</summary>
public sealed record AreaNegative(decimal SquareMetres) : Refusal($"面积不能是负数（{SquareMetres:0.00}㎡）。");

/// <summary>A stated area with more than two decimals.</summary>
public sealed record AreaFinerThanHundredth(decimal SquareMetres)
    : Refusal($"面积 {SquareMetres}㎡ 超过两位小数，请填写到 0.01㎡。");

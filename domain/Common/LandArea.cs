namespace VillageTracker.Domain.Common;

/// <summary>An area of ground (土地面积), to 0.01 m², never negative; shown as 亩, 公顷 or 平方米.</summary>
/// <remarks>
/// One 亩 is exactly 2000/3 m² and 15 亩 are one hectare (公顷). Every conversion starts from the stored square
/// metres; going through 666.67 would lose land. The only stored property is <see cref="HundredthsSqm"/>.
/// </remarks>
public readonly record struct LandArea : IComparable<LandArea>
{
    /// <param name="hundredthsSqm">Hundredths of a square metre.</param>
    /// <exception cref="RefusedException">A negative area (<see cref="AreaNegative"/>).</exception>
    public LandArea(long hundredthsSqm) => HundredthsSqm = hundredthsSqm >= 0
        ? hundredthsSqm
        : throw new RefusedException(new AreaNegative(hundredthsSqm / 100m));

    /// <summary>Hundredths of a square metre: what the database holds.</summary>
    public long HundredthsSqm { get; private init; }

    public static LandArea Zero => default;

    /// <summary>Square metres (平方米), always exact.</summary>
    public decimal SquareMetres => HundredthsSqm / 100m;

    /// <summary>亩, unrounded.</summary>
    public decimal Mu => SquareMetres * 3m / 2000m;

    /// <summary>公顷, unrounded.</summary>
    public decimal Hectares => SquareMetres / 10_000m;

    /// <summary>Takes a stated or measured area with at most two decimals.</summary>
    /// <exception cref="RefusedException">More than two decimals, or negative.</exception>
    public static LandArea FromSquareMetres(decimal value) =>
        new(Hundredths.Exact(value, finer => new AreaFinerThanHundredth(finer)));

    /// <summary>Takes a computed area, such as that of a drawn boundary, and rounds it half up to 0.01 m².</summary>
    public static LandArea RoundSquareMetres(decimal value) => new(Hundredths.Round(value));

    /// <summary>Takes an area stated in 亩, rounded half up to 0.01 m²: 1 亩 becomes 666.67 m².</summary>
    public static LandArea FromMu(decimal mu) => RoundSquareMetres(mu * 2000m / 3m);

    /// <summary>Reads a form field in square metres.</summary>
    public static bool TryParse(string? text, out LandArea area)
    {
        var good = Hundredths.TryRead(text, out var value) && value is >= 0 and < 1_000_000_000_000 && Hundredths.IsExact(value);
        area = good ? FromSquareMetres(value) : Zero;
        return good;
    }

    public static LandArea operator +(LandArea left, LandArea right) => new(left.HundredthsSqm + right.HundredthsSqm);

    /// <exception cref="RefusedException">The result would be negative.</exception>
    public static LandArea operator -(LandArea left, LandArea right) => new(left.HundredthsSqm - right.HundredthsSqm);

    public static bool operator <(LandArea left, LandArea right) => left.HundredthsSqm < right.HundredthsSqm;

    public static bool operator >(LandArea left, LandArea right) => left.HundredthsSqm > right.HundredthsSqm;

    public static bool operator <=(LandArea left, LandArea right) => left.HundredthsSqm <= right.HundredthsSqm;

    public static bool operator >=(LandArea left, LandArea right) => left.HundredthsSqm >= right.HundredthsSqm;

    public int CompareTo(LandArea other) => HundredthsSqm.CompareTo(other.HundredthsSqm);

    /// <summary>"37.28亩"; registers use two or four decimals.</summary>
    public string InMu(int decimals = 2) => Hundredths.Text(Mu, decimals) + "亩";

    /// <summary>"2.4853公顷".</summary>
    public string InHectares() => Hundredths.Text(Hectares, 4) + "公顷";

    /// <summary>"24,853.33㎡".</summary>
    public string InSquareMetres() => $"{this}㎡";

    /// <summary>Square metres with two decimals, without unit.</summary>
    public override string ToString() => Hundredths.Text(SquareMetres, 2);
}

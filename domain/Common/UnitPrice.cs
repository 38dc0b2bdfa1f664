namespace VillageTracker.Domain.Common;

/// <summary>A price per square metre (单价, 元/㎡) to the fen; negative for a floor that is sold cheaper.</summary>
/// <remarks>The only stored property is <see cref="FenPerSqm"/>.</remarks>
public readonly record struct UnitPrice : IComparable<UnitPrice>
{
    /// <param name="fenPerSqm">Hundredths of a yuan for one square metre.</param>
    public UnitPrice(long fenPerSqm) => FenPerSqm = fenPerSqm;

    /// <summary>Hundredths of a yuan for one square metre: what the database holds.</summary>
    public long FenPerSqm { get; private init; }

    public static UnitPrice Zero => default;

    /// <summary>Yuan for one square metre, always exact.</summary>
    public decimal YuanPerSqm => FenPerSqm / 100m;

    /// <exception cref="RefusedException">More than two decimals.</exception>
    public static UnitPrice FromYuan(decimal yuanPerSqm) =>
        new(Hundredths.Exact(yuanPerSqm, finer => new AmountFinerThanFen(finer)));

    /// <summary>The price raised or lowered by a share (0.07 for +7 %), rounded to the fen before it meets an area.</summary>
    public UnitPrice RaisedBy(decimal share) => new(Hundredths.Round(YuanPerSqm * (1m + share)));

    /// <summary>A line of a statement: price times square metres, rounded half away from zero to the fen.</summary>
    /// <param name="squareMetres">May be negative where a re-measured flat came out smaller.</param>
    public Money For(decimal squareMetres) => Money.RoundYuan(YuanPerSqm * squareMetres);

    /// <summary>Reads a form field in yuan per square metre.</summary>
    public static bool TryParse(string? text, out UnitPrice price)
    {
        var good = Hundredths.TryRead(text, out var value) && Math.Abs(value) < 10_000_000 && Hundredths.IsExact(value);
        price = good ? FromYuan(value) : Zero;
        return good;
    }

    public static Money operator *(UnitPrice price, FloorArea area) => price.For(area.SquareMetres);

    public static Money operator *(FloorArea area, UnitPrice price) => price.For(area.SquareMetres);

    public static Money operator *(UnitPrice price, LandArea area) => price.For(area.SquareMetres);

    public static bool operator <(UnitPrice left, UnitPrice right) => left.FenPerSqm < right.FenPerSqm;

    public static bool operator >(UnitPrice left, UnitPrice right) => left.FenPerSqm > right.FenPerSqm;

    public static bool operator <=(UnitPrice left, UnitPrice right) => left.FenPerSqm <= right.FenPerSqm;

    public static bool operator >=(UnitPrice left, UnitPrice right) => left.FenPerSqm >= right.FenPerSqm;

    public int CompareTo(UnitPrice other) => FenPerSqm.CompareTo(other.FenPerSqm);

    /// <summary>"1,650.00元/㎡".</summary>
    public string InYuan() => $"{this}元/㎡";

    /// <summary>"1,650.00", without unit.</summary>
    public override string ToString() => Hundredths.Text(YuanPerSqm, 2);
}

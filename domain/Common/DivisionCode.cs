using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace VillageTracker.Domain.Common;

/// <summary>The level of an administrative unit.</summary>
public enum DivisionLevel
{
    /// <summary>省.</summary>
    Province,

    /// <summary>市.</summary>
    City,

    /// <summary>区、县.</summary>
    District,

    /// <summary>街道、镇、乡.</summary>
    Street,

    /// <summary>村、社区.</summary>
    Village,
}

/// <summary>All units under one unit, as a range of codes with both ends counted: one comparison in SQL.</summary>
public readonly record struct ScopeRange(long From, long To)
{
    public bool Contains(DivisionCode unit) => unit.Value >= From && unit.Value <= To;
}

/// <summary>A statistics division code (统计用区划代码) of 12 digits. An instance is always valid in form.</summary>
/// <remarks>
/// Six digits of GB/T 2260 (province, city, county), three of the street or town, three of the village. The list
/// changes every year, so names and validity are dated records; this type knows only the shape.
/// </remarks>
public sealed record DivisionCode : IComparable<DivisionCode>
{
    private const long Max = 999_999_999_999;

    /// <exception cref="RefusedException">Not 12 digits (<see cref="DivisionCodeNotValid"/>).</exception>
    public DivisionCode(long value) => Value = IsValid(value)
        ? value
        : throw new RefusedException(new DivisionCodeNotValid(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The code as a number, such as 320902007000.</summary>
    public long Value { get; }

    public DivisionLevel Level => Value switch
    {
        _ when Value % 1_000 != 0 => DivisionLevel.Village,
        _ when Value % 1_000_000 != 0 => DivisionLevel.Street,
        _ when Value % 100_000_000 != 0 => DivisionLevel.District,
        _ when Value % 10_000_000_000 != 0 => DivisionLevel.City,
        _ => DivisionLevel.Province,
    };

    /// <summary>The unit itself and everything under it; for a village only itself.</summary>
    public ScopeRange Scope => new(Value, Value + Span(Level) - 1);

    /// <summary>The unit one level up; null for a province.</summary>
    public DivisionCode? Parent => Level switch
    {
        DivisionLevel.Province => null,
        var level => new(Value - (Value % Span(level - 1))),
    };

    /// <exception cref="RefusedException"><see cref="DivisionCodeNotValid"/>.</exception>
    public static DivisionCode Parse(string? text) =>
        TryParse(text, out var code) ? code : throw new RefusedException(new DivisionCodeNotValid(text?.Trim() ?? ""));

    /// <summary>Takes 12 digits, also 9 (street) or 6 (county and above), which are filled up with zeros.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DivisionCode? code)
    {
        var digits = HalfWidth.Code(text);
        code = digits.Length is 6 or 9 or 12 && HalfWidth.AreDigits(digits)
            && long.Parse(digits.PadRight(12, '0'), CultureInfo.InvariantCulture) is var value && IsValid(value)
                ? new(value)
                : null;
        return code is not null;
    }

    public int CompareTo(DivisionCode? other) => Value.CompareTo(other?.Value ?? 0);

    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static bool IsValid(long value) => value is >= 110_000_000_000 and <= Max;

    private static long Span(DivisionLevel level) => level switch
    {
        DivisionLevel.Village => 1,
        DivisionLevel.Street => 1_000,
        DivisionLevel.District => 1_000_000,
        DivisionLevel.City => 100_000_000,
        _ => 10_000_000_000,
    };
}

/// <summary>The text has not the shape of a division code.</summary>
public sealed record DivisionCodeNotValid(string Text) : Refusal($"“{Text}”不是有效的区划代码，应为12位数字。");

using System.Globalization;

namespace VillageTracker.Domain.Common;

/// <summary>What the areas and prices have in common: decimals with two places kept as integers.</summary>
internal static class Hundredths
{
    public static bool IsExact(decimal value) => decimal.Round(value, 2) == value;

    public static long Exact(decimal value, Func<decimal, Refusal> tooFine) =>
        IsExact(value) ? decimal.ToInt64(value * 100m) : throw new RefusedException(tooFine(value));

    /// <summary>Half away from zero (四舍五入).</summary>
    public static long Round(decimal value) =>
        decimal.ToInt64(decimal.Round(value, 2, MidpointRounding.AwayFromZero) * 100m);

    public static string Text(decimal value, int decimals) => decimal
        .Round(value, decimals, MidpointRounding.AwayFromZero)
        .ToString($"N{decimals}", CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out decimal value) => decimal.TryParse(
        text?.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture, out value);
}

using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Common;

/// <summary>Shapes of small everyday codes that need no type of their own.</summary>
public static partial class LocalPatterns
{
    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex Postcode { get; }

    // 苏J and five characters, six for a new-energy car; plates hold no I and no O.
    [GeneratedRegex("^[\\u4e00-\\u9fff][A-HJ-NP-Z][A-HJ-NP-Z0-9]{5,6}$")]
    private static partial Regex Plate { get; }

    /// <summary>邮政编码: six digits.</summary>
    public static bool IsPostcode(string? text) => Postcode.IsMatch(HalfWidth.Code(text));

    /// <summary>车牌号, such as 苏J12345 or 苏JD12345 (new-energy).</summary>
    public static bool IsVehiclePlate(string? text) => Plate.IsMatch(HalfWidth.Code(text, alsoDrop: "·-"));
}

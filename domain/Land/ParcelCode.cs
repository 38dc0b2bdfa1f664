using System.Text.RegularExpressions;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

/// <summary>The village's own number of a parcel (地块编号), such as L01: a capital L and two to six digits.</summary>
public static partial class ParcelCode
{
    public const int MaxLength = 7;

    [GeneratedRegex("^L[0-9]{2,6}$")]
    private static partial Regex Pattern { get; }

    /// <exception cref="RefusedException">Not such a number (<see cref="ParcelCodeUnreadable"/>).</exception>
    public static string Require(string? text)
    {
        var code = (text ?? "").Trim().ToUpperInvariant();
        return Pattern.IsMatch(code) ? code : throw new RefusedException(new ParcelCodeUnreadable(code));
    }
}

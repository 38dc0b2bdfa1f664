using System.Text.RegularExpressions;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

/// <summary>The number of a parcel (地块编号): the village's own, such as L01, or that of a survey, such as XY-001 or 320902-2020-15.</summary>
/// <remarks>Letters (Chinese too), digits and - _ / . up to 30 signs, starting with a letter or a digit; kept half-width, in capitals, without blanks.</remarks>
public static partial class ParcelCode
{
    public const int MaxLength = 30;

    [GeneratedRegex(@"^[\p{L}0-9][\p{L}0-9\-_/.]{0,29}$")]
    private static partial Regex Pattern { get; }

    /// <exception cref="RefusedException">Not such a number (<see cref="ParcelCodeUnreadable"/>).</exception>
    public static string Require(string? text)
    {
        var code = Tidy(text);
        return Pattern.IsMatch(code) ? code : throw new RefusedException(new ParcelCodeUnreadable(code));
    }

    /// <summary>In the form in which codes are stored and compared, whether it is a code or not.</summary>
    public static string Tidy(string? text) =>
        HalfWidth.Code(text).Replace('—', '-').Replace('–', '-').Replace('‐', '-').Replace('−', '-');
}

using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Common;

/// <summary>A telephone number (电话): a mobile of 11 digits or a land line with area code and extension.</summary>
/// <remarks>
/// Blanks, hyphens and +86 are dropped on entry; a land line is held as 0515-88881234 or 88881234, with -n for an
/// extension. <see cref="ToString"/> is masked; the full number is <see cref="Value"/>.
/// </remarks>
public sealed partial record PhoneNumber
{
    [GeneratedRegex("^(?:\\+?86)?(1[3-9][0-9]{9})$")]
    private static partial Regex Mobile { get; }

    // Three-digit area codes are 010 and 02x; all others have four.
    [GeneratedRegex("^(?:(010|02[0-9]|0[3-9][0-9]{2})-?)?([1-9][0-9]{6,7})(?:-([0-9]{1,6}))?$")]
    private static partial Regex LandLine { get; }

    private PhoneNumber(string value, bool isMobile) => (Value, IsMobile) = (value, isMobile);

    /// <summary>The whole number. Personal data: sealed in the database, masked on every page.</summary>
    public string Value { get; }

    /// <summary>Whether a short message can reach it.</summary>
    public bool IsMobile { get; }

    /// <exception cref="RefusedException"><see cref="PhoneNumberNotValid"/>.</exception>
    public static PhoneNumber Parse(string? text) =>
        TryParse(text, out var number) ? number : throw new RefusedException(new PhoneNumberNotValid());

    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        var typed = HalfWidth.Code(text);
        var mobile = Mobile.Match(typed.Replace("-", "", StringComparison.Ordinal));
        var land = LandLine.Match(typed);
        number = mobile.Success ? new(mobile.Groups[1].Value, isMobile: true)
            : land.Success ? new(Joined(land), isMobile: false)
            : null;
        return number is not null;
    }

    /// <summary>Masked: 138****5678.</summary>
    public override string ToString() => Masking.Phone(Value);

    private static string Joined(Match match) => string.Join('-',
        match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value));
}

/// <summary>Neither a mobile nor a land line. The number itself is not repeated.</summary>
public sealed record PhoneNumberNotValid() : Refusal("电话号码不对：手机号为11位，固定电话请写成“0515-88881234”这样。");

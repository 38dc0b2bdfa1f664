using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace VillageTracker.Domain.Common;

/// <summary>Gender (性别) as the identity number states it.</summary>
public enum Gender
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}

/// <summary>A citizen identity number (公民身份号码, GB 11643) of 18 characters. An instance is always valid.</summary>
/// <remarks>
/// Residence permits of Hong Kong, Macao and Taiwan people (81, 82, 83) and of foreigners (9) follow the same rule.
/// The division code need not be in today's list: people keep the number they were given. Old numbers of 15 digits
/// are raised to 18. <see cref="ToString"/> is masked on purpose so that no log shows the number;
/// the full one is <see cref="Value"/>.
/// </remarks>
public sealed record CitizenIdNumber
{
    public const int Length = 18;

    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private CitizenIdNumber(string value) => Value = value;

    /// <summary>All 18 characters, X in capital. Personal data: sealed in the database, masked on every page.</summary>
    public string Value { get; }

    /// <summary>出生日期.</summary>
    public DateOnly BirthDate => DateOnly.ParseExact(Value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>From the 17th digit: odd is male, even is female.</summary>
    public Gender Gender => (Value[16] - '0') % 2 == 1 ? Gender.Male : Gender.Female;

    /// <summary>The county where the number was first given (6 digits, GB/T 2260), perhaps under an older name.</summary>
    public string DivisionDigits => Value[..6];

    /// <summary>Full years of age on a day (周岁).</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        return BirthDate.AddYears(years) > day ? years - 1 : years;
    }

    /// <param name="today">Nobody is born after it.</param>
    /// <exception cref="RefusedException">One of the <c>CitizenId…</c> refusals, saying what is wrong.</exception>
    public static CitizenIdNumber Parse(string? text, DateOnly today)
    {
        var (number, why) = Read(text);
        why ??= number!.BirthDate > today ? new CitizenIdBirthInFuture(number.BirthDate) : null;
        return why is null ? number! : throw new RefusedException(why);
    }

    /// <summary>Checks all but a birth in the future. Reads sealed numbers back and lets a page bind the value.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CitizenIdNumber? number)
    {
        number = Read(text).Number;
        return number is not null;
    }

    /// <summary>What is wrong with the text, or null; for import, which collects every fault of every row.</summary>
    public static Refusal? Fault(string? text, DateOnly today) => Read(text) switch
    {
        (_, { } why) => why,
        ({ } number, _) when number.BirthDate > today => new CitizenIdBirthInFuture(number.BirthDate),
        _ => null,
    };

    /// <summary>The number as a whole number, its check character left out because it follows from the others: for remembering very many.</summary>
    public long Digits => long.Parse(Value.AsSpan(0, Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Masked: 320902********1234.</summary>
    public override string ToString() => Masking.CitizenId(Value);

    private static (CitizenIdNumber? Number, Refusal? Why) Read(string? text)
    {
        var code = HalfWidth.Code(text);
        if (code.Length is not (15 or Length))
        {
            return (null, new CitizenIdWrongLength(code.Length));
        }

        var digits = code.Length == Length ? Length - 1 : code.Length;
        var wrong = code.AsSpan(0, digits).IndexOfAnyExceptInRange('0', '9');
        if (wrong >= 0)
        {
            return (null, new CitizenIdWrongCharacter(wrong + 1));
        }

        var body = code.Length == Length ? code[..^1] : $"{code[..6]}19{code[6..]}";
        if (!DateOnly.TryParseExact(body.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return (null, new CitizenIdNoSuchDate());
        }

        return code.Length == 15 ? (new(body + CheckCharacter(body)), null) : Checked(code, body);
    }

    private static (CitizenIdNumber?, Refusal?) Checked(string code, string body) => code[^1] switch
    {
        var last when !CheckCharacters.Contains(last, StringComparison.Ordinal) => (null, new CitizenIdWrongCharacter(Length)),
        var last when last != CheckCharacter(body) => (null, new CitizenIdWrongCheckDigit()),
        _ => (new(code), null),
    };

    private static char CheckCharacter(string body) =>
        CheckCharacters[body.Select((digit, place) => (digit - '0') * Weights[place]).Sum() % 11];
}

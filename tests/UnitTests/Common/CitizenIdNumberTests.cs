using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class CitizenIdNumberTests
{
    private static readonly DateOnly Today = new(2020, 10, 1);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("440524188001010014")]
    [InlineData("320902190001010013")]
    [InlineData("320902190001010021")]
    [InlineData("32090219900601003X")]
    [InlineData("320902198503151234")]
    [InlineData("320902200002290033")]
    [InlineData("830000199001010012")]
    public void A_valid_number_is_taken(string number) => Assert.Equal(number, CitizenIdNumber.Parse(number, Today).Value);

    [Theory]
    [InlineData(" 11010519491231002x ")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105 19491231 002X")]
    [InlineData("110105491231002")]
    public void Other_ways_of_typing_it_become_the_same_number(string typed) =>
        Assert.Equal("11010519491231002X", CitizenIdNumber.Parse(typed, Today).Value);

    [Theory]
    [InlineData("320902190002290010")]
    [InlineData("320902199902290017")]
    public void A_birth_date_that_does_not_exist_is_refused(string number) =>
        Refused.With<CitizenIdNoSuchDate>(() => CitizenIdNumber.Parse(number, Today));

    [Fact]
    public void A_wrong_check_digit_is_refused() =>
        Refused.With<CitizenIdWrongCheckDigit>(() => CitizenIdNumber.Parse("110105194912310021", Today));

    [Fact]
    public void A_birth_in_the_future_is_refused() => Refused.With<CitizenIdBirthInFuture>(() =>
        CitizenIdNumber.Parse("320902200002290033", new DateOnly(2000, 2, 28)));

    [Theory]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    [InlineData("3209021985031512", 16)]
    public void A_wrong_length_is_refused(string? number, int length) => Assert.Equal(
        length, Refused.With<CitizenIdWrongLength>(() => CitizenIdNumber.Parse(number, Today)).Length);

    [Theory]
    [InlineData("32090219850O151234", 12)]
    [InlineData("32090219850315123A", 18)]
    public void A_wrong_character_is_refused_and_located(string number, int place) => Assert.Equal(
        place, Refused.With<CitizenIdWrongCharacter>(() => CitizenIdNumber.Parse(number, Today)).Place);

    [Fact]
    public void Birth_gender_and_age_follow_from_the_number()
    {
        var man = CitizenIdNumber.Parse("320902190001010013", Today);

        Assert.Equal(Gender.Male, man.Gender);
        Assert.Equal(Gender.Female, CitizenIdNumber.Parse("320902190001010021", Today).Gender);
        Assert.Equal(new DateOnly(1900, 1, 1), man.BirthDate);
        Assert.Equal(119, man.AgeOn(new DateOnly(2019, 12, 31)));
        Assert.Equal(120, man.AgeOn(new DateOnly(2020, 1, 1)));
        Assert.Equal("320902", man.DivisionDigits);
    }

    [Fact]
    public void No_log_shows_the_number() =>
        Assert.Equal("320902********1234", CitizenIdNumber.Parse("320902198503151234", Today).ToString());
}

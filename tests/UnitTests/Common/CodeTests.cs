using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43", CreditCodeKind.Company)]
    [InlineData("91320902MA1TH0016Y", CreditCodeKind.Company)]
    [InlineData("92320902MA1TH0024N", CreditCodeKind.SoleTrader)]
    [InlineData("N2320902MF0000013J", CreditCodeKind.CollectiveEconomicOrganisation)]
    [InlineData("91320902MA1T000800", CreditCodeKind.Company)]
    [InlineData("91320902MA1T00267Y", CreditCodeKind.Company)]
    [InlineData("91320902D2143569X4", CreditCodeKind.Company)]
    public void A_valid_code_is_taken(string code, CreditCodeKind kind)
    {
        var read = CreditCode.Parse(code);

        Assert.Equal((code, kind), (read.ToString(), read.Kind));
    }

    [Fact]
    public void Blanks_hyphens_and_small_letters_are_put_right() =>
        Assert.Equal("91320902MA1TH0016Y", CreditCode.Parse(" 91320902-ma1th001 6y ").Value);

    [Theory]
    [InlineData("91320902MA1TH0016X")]
    [InlineData("91320902MA1TH0017Y")]
    public void A_wrong_check_character_is_refused(string code) =>
        Refused.With<CreditCodeWrongCheck>(() => CreditCode.Parse(code));

    [Fact]
    public void The_letter_O_is_refused_and_located() => Assert.Equal(
        15, Refused.With<CreditCodeWrongCharacter>(() => CreditCode.Parse("91320902MA1TH0O16Y")).Place);

    [Fact]
    public void An_old_licence_number_is_refused() =>
        Assert.Equal(15, Refused.With<CreditCodeWrongLength>(() => CreditCode.Parse("320902000000001")).Length);
}

public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("320000", 320000000000, DivisionLevel.Province)]
    [InlineData("320900", 320900000000, DivisionLevel.City)]
    [InlineData("320902", 320902000000, DivisionLevel.District)]
    [InlineData("320902007", 320902007000, DivisionLevel.Street)]
    [InlineData("320902007000", 320902007000, DivisionLevel.Street)]
    [InlineData("320902007201", 320902007201, DivisionLevel.Village)]
    public void The_level_follows_from_the_zeros(string text, long value, DivisionLevel level)
    {
        var code = DivisionCode.Parse(text);

        Assert.Equal((value, level), (code.Value, code.Level));
    }

    [Theory]
    [InlineData(320902007000, 320902007000, 320902007999)]
    [InlineData(320902000000, 320902000000, 320902999999)]
    [InlineData(320900000000, 320900000000, 320999999999)]
    [InlineData(320902007201, 320902007201, 320902007201)]
    public void A_unit_covers_everything_under_it(long code, long from, long to) =>
        Assert.Equal(new ScopeRange(from, to), new DivisionCode(code).Scope);

    [Fact]
    public void A_street_reviewer_sees_the_villages_of_that_street_only()
    {
        var street = DivisionCode.Parse("320902007000").Scope;

        Assert.True(street.Contains(DivisionCode.Parse("320902007201")));
        Assert.False(street.Contains(DivisionCode.Parse("320902008201")));
        Assert.False(street.Contains(DivisionCode.Parse("320902000000")));
    }

    [Fact]
    public void The_parent_is_one_level_up()
    {
        var village = DivisionCode.Parse("320902007201");

        Assert.Equal(320902007000, village.Parent!.Value);
        Assert.Equal(320902000000, village.Parent.Parent!.Value);
        Assert.Equal(320900000000, village.Parent.Parent.Parent!.Value);
        Assert.Null(village.Parent.Parent.Parent.Parent!.Parent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3209020072")]
    [InlineData("32090200700A")]
    [InlineData("000000000000")]
    public void Anything_else_is_refused(string text) =>
        Refused.With<DivisionCodeNotValid>(() => DivisionCode.Parse(text));
}

public sealed class ContactNumberTests
{
    [Theory]
    [InlineData("13812345678", "13812345678", true)]
    [InlineData("+86 138 1234 5678", "13812345678", true)]
    [InlineData("86-138-1234-5678", "13812345678", true)]
    [InlineData("0515-88881234", "0515-88881234", false)]
    [InlineData("051588881234", "0515-88881234", false)]
    [InlineData("010 88881234-12", "010-88881234-12", false)]
    [InlineData("88881234", "88881234", false)]
    public void Phones_are_brought_into_one_form(string typed, string held, bool mobile)
    {
        var phone = PhoneNumber.Parse(typed);

        Assert.Equal((held, mobile), (phone.Value, phone.IsMobile));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12812345678")]
    [InlineData("1381234567")]
    [InlineData("见备注")]
    public void What_is_no_phone_is_refused(string typed) =>
        Refused.With<PhoneNumberNotValid>(() => PhoneNumber.Parse(typed));

    [Fact]
    public void A_card_that_fails_Luhn_is_taken_with_a_warning()
    {
        Assert.False(BankCardNumber.Parse("6222021234567890123").PassesLuhn);
        Assert.True(BankCardNumber.Parse("4111 1111 1111 1111").PassesLuhn);
        Assert.Equal("4111111111111111", BankCardNumber.Parse("4111-1111-1111-1111").Value);
    }

    [Theory]
    [InlineData("622202123456")]
    [InlineData("62220212345678901234")]
    [InlineData("3.2E+17")]
    public void A_card_number_of_another_length_is_refused(string typed) =>
        Refused.With<BankCardNumberNotValid>(() => BankCardNumber.Parse(typed));

    [Fact]
    public void Postcodes_and_plates_are_recognised()
    {
        Assert.True(LocalPatterns.IsPostcode("224000"));
        Assert.False(LocalPatterns.IsPostcode("22400"));
        Assert.True(LocalPatterns.IsVehiclePlate("苏J·12345"));
        Assert.True(LocalPatterns.IsVehiclePlate("苏JD12345"));
        Assert.False(LocalPatterns.IsVehiclePlate("苏J1234O"));
    }
}

using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class LookupCodeTests
{
    private static readonly PersonalDataVault Vault = new(PersonalDataKeys.Create(development: true));

    [Fact]
    public void A_code_is_two_groups_of_five_without_letters_that_look_like_digits()
    {
        var text = LookupCode.New().ToString();

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$", text);
    }

    [Fact]
    public void A_code_is_read_however_it_was_typed()
    {
        var code = LookupCode.FromBits(0);

        Assert.Equal("00000-00000", code.ToString());
        Assert.True(LookupCode.TryParse(" ooooo － 0 0 0 0 O", out var read));
        Assert.Equal(code, read);
        var other = DemonstrationCodes.For("AZ-2020-0001");
        Assert.True(LookupCode.TryParse(other.ToString().ToLowerInvariant(), out var lower));
        Assert.Equal(other, lower);
    }

    [Fact]
    public void Every_single_wrong_character_is_noticed()
    {
        const string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var code = DemonstrationCodes.For("AZ-2020-0002").Value;
        for (var i = 0; i < code.Length; i++)
        {
            Assert.All(alphabet.Where(c => c != code[i]), c => Assert.False(LookupCode.TryParse(code[..i] + c + code[(i + 1)..], out _)));
        }
    }

    [Fact]
    public void Every_swap_of_two_neighbours_is_noticed()
    {
        var code = DemonstrationCodes.For("AZ-2020-0003").Value;
        for (var i = 0; i < code.Length - 1; i++)
        {
            if (code[i] != code[i + 1])
            {
                Assert.False(LookupCode.TryParse(code[..i] + code[i + 1] + code[i] + code[(i + 2)..], out _));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0000-0000")]
    [InlineData("00000-0000U")]
    [InlineData("王小明")]
    public void Anything_else_is_no_code(string? text) => Assert.False(LookupCode.TryParse(text, out _));

    [Fact]
    public void The_index_needs_both_the_code_and_the_end_of_the_number()
    {
        var code = DemonstrationCodes.For("AZ-2020-0001");
        var index = code.IndexWith(Vault, "32090219000101001X");

        Assert.Equal(index, code.IndexWith(Vault, "01001x"));
        Assert.NotEqual(index, code.IndexWith(Vault, "010011"));
        Assert.NotEqual(index, DemonstrationCodes.For("AZ-2020-0002").IndexWith(Vault, "01001X"));
    }
}

using VillageTracker.Domain.Common;

namespace VillageTracker.UnitTests.Common;

public sealed class PersonalDataVaultTests
{
    private const string Number = "320902190001010013";
    private static readonly PersonalDataKeys Keys = PersonalDataKeys.Create(development: true);
    private readonly PersonalDataVault _vault = new(Keys);

    [Theory]
    [InlineData(Number)]
    [InlineData("")]
    [InlineData("𠮷野")]
    public void What_is_sealed_opens_again(string plain) =>
        Assert.Equal(plain, _vault.Open(_vault.Seal(plain, "citizen-id"), "citizen-id"));

    [Fact]
    public void The_same_number_never_looks_the_same_twice()
    {
        var first = _vault.Seal(Number, "citizen-id");

        Assert.NotEqual(first, _vault.Seal(Number, "citizen-id"));
        Assert.Equal(PersonalDataVault.Overhead + Number.Length, first.Length);
    }

    [Fact]
    public void Every_altered_byte_is_noticed()
    {
        var data = _vault.Seal(Number, "citizen-id");
        for (var i = 0; i < data.Length; i++)
        {
            byte[] altered = [.. data];
            altered[i] ^= 1;
            Assert.Throws<PersonalDataNotOpenedException>(() => _vault.Open(altered, "citizen-id"));
        }

        Assert.Throws<PersonalDataNotOpenedException>(() => _vault.Open(data[..^1], "citizen-id"));
        Assert.Throws<PersonalDataNotOpenedException>(() => _vault.Open([], "citizen-id"));
    }

    [Fact]
    public void Another_purpose_or_another_key_does_not_open_it()
    {
        var data = _vault.Seal(Number, "citizen-id");

        Assert.Throws<PersonalDataNotOpenedException>(() => _vault.Open(data, "bank-card"));
        Assert.Throws<PersonalDataNotOpenedException>(() =>
            new PersonalDataVault(PersonalDataKeys.Create(development: true)).Open(data, "citizen-id"));
    }

    [Fact]
    public void After_a_rotation_old_data_opens_and_new_data_uses_the_new_key()
    {
        var old = _vault.Seal(Number, "citizen-id");
        var rotated = new PersonalDataVault(Keys.Rotated());
        var renewed = rotated.Seal(Number, "citizen-id");

        Assert.Equal(Number, rotated.Open(old, "citizen-id"));
        Assert.True(rotated.IsSealedWithOlderKey(old));
        Assert.False(rotated.IsSealedWithOlderKey(renewed));
        Assert.Throws<PersonalDataNotOpenedException>(() => _vault.Open(renewed, "citizen-id"));
        Assert.Equal(_vault.BlindIndex(Number, "citizen-id"), rotated.BlindIndex(Number, "citizen-id"));
    }

    [Fact]
    public void The_blind_index_finds_equal_values_of_one_purpose_only()
    {
        var index = _vault.BlindIndex(Number, "citizen-id");

        Assert.Equal(PersonalDataVault.IndexBytes, index.Length);
        Assert.Equal(index, _vault.BlindIndex(Number, "citizen-id"));
        Assert.NotEqual(index, _vault.BlindIndex(Number, "bank-card"));
        Assert.NotEqual(index, _vault.BlindIndex("320902190001010021", "citizen-id"));
        Assert.NotEqual(index, new PersonalDataVault(PersonalDataKeys.Create(true)).BlindIndex(Number, "citizen-id"));
    }

    [Fact]
    public void Keys_are_written_once_for_their_owner_and_read_back()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Keys.Rotated().Save(path);
            var read = PersonalDataKeys.Load(path);

            Assert.Equal(Number, new PersonalDataVault(read).Open(_vault.Seal(Number, "citizen-id"), "citizen-id"));
            Assert.Equal((true, (byte)2, 2), (read.Development, read.ActiveId, read.Keys.Count));
            Assert.Throws<IOException>(() => Keys.Save(path));
            Assert.True(OperatingSystem.IsWindows()
                || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{"development":false,"activeId":2,"keys":[{"id":1,"secret":"AAAA"}],"indexKey":"AAAA"}""")]
    public void A_damaged_key_file_is_refused(string content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            Assert.Throws<PersonalDataKeysUnusableException>(() => PersonalDataKeys.Load(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_key_file_is_refused() => Assert.Throws<PersonalDataKeysUnusableException>(() =>
        PersonalDataKeys.Load(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));
}

using System.Security.Cryptography;
using System.Text.Json;

namespace VillageTracker.Domain.Common;

/// <summary>One encryption key of the ring.</summary>
/// <param name="Id">Written into everything that the key seals; 1 to 255.</param>
/// <param name="Secret">32 bytes for AES-256.</param>
public sealed record PersonalDataKey(byte Id, byte[] Secret);

/// <summary>The keys that seal personal data, kept in a file outside the database and its backup.</summary>
/// <remarks>
/// Whoever holds this file and the database reads every identity number; whoever loses it has lost them. New data is
/// sealed with the active key, older keys only open. The index key is never changed, or look-ups would find nothing.
/// </remarks>
/// <param name="Development">True for keys made for a demonstration; a real installation refuses them.</param>
/// <param name="ActiveId">The key that seals.</param>
/// <param name="Keys">All keys, also retired ones.</param>
/// <param name="IndexKey">32 bytes for the blind index.</param>
public sealed record PersonalDataKeys(bool Development, byte ActiveId, IReadOnlyList<PersonalDataKey> Keys, byte[] IndexKey)
{
    public const int KeyBytes = 32;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static PersonalDataKeys Create(bool development) =>
        new(development, 1, [new(1, RandomNumberGenerator.GetBytes(KeyBytes))], RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>A ring with one more key, which seals from now on; the old ones still open what they sealed.</summary>
    /// <exception cref="PersonalDataKeysUnusableException">255 keys are there already.</exception>
    public PersonalDataKeys Rotated()
    {
        var last = Keys.Max(key => key.Id);
        if (last == byte.MaxValue)
        {
            throw new PersonalDataKeysUnusableException("个人信息密钥已满255个，不能再更换。");
        }

        var id = (byte)(last + 1);
        return this with { ActiveId = id, Keys = [.. Keys, new(id, RandomNumberGenerator.GetBytes(KeyBytes))] };
    }

    /// <exception cref="PersonalDataKeysUnusableException">The file is missing, is no key file or is damaged.</exception>
    public static PersonalDataKeys Load(string path)
    {
        try
        {
            var keys = JsonSerializer.Deserialize<PersonalDataKeys>(File.ReadAllBytes(path), Json);
            return (keys ?? throw new PersonalDataKeysUnusableException($"个人信息密钥文件 {path} 是空的。")).Checked(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new PersonalDataKeysUnusableException($"读不到个人信息密钥文件 {path}。", cause);
        }
        catch (JsonException cause)
        {
            throw new PersonalDataKeysUnusableException($"个人信息密钥文件 {path} 已损坏。", cause);
        }
    }

    /// <summary>Writes a new file that only its owner may read; never overwrites one.</summary>
    /// <exception cref="IOException">The file is there already.</exception>
    public void Save(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, this, Json);
    }

    /// <summary>Says nothing about the keys, so that no log can.</summary>
    public override string ToString() => $"{nameof(PersonalDataKeys)} ({Keys.Count})";

    private PersonalDataKeys Checked(string path)
    {
        // Missing members are null after reading, whatever the declarations say.
        var sound = Keys is { Count: > 0 } && IndexKey is { Length: KeyBytes }
            && Keys.All(key => key is { Id: > 0, Secret.Length: KeyBytes })
            && Keys.Select(key => key.Id).Distinct().Count() == Keys.Count
            && Keys.Any(key => key.Id == ActiveId);
        return sound ? this : throw new PersonalDataKeysUnusableException($"个人信息密钥文件 {path} 的内容不完整。");
    }
}

/// <summary>The key file cannot be used; nothing that holds personal data can run.</summary>
public sealed class PersonalDataKeysUnusableException(string message, Exception? inner = null) : Exception(message, inner);

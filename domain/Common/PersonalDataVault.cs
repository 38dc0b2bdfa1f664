using System.Security.Cryptography;
using System.Text;

namespace VillageTracker.Domain.Common;

/// <summary>Seals personal data (ID numbers, phones, bank accounts) for the database and opens it again.</summary>
/// <remarks>
/// AES-256-GCM: version (1 byte), key id (1), nonce (12), tag (16), ciphertext. The header and the purpose are
/// authenticated with it, so a phone cannot be moved into the column of a bank account. The blind index is a keyed
/// hash for finding an exact value without opening any; equal values of one purpose have equal indexes.
/// </remarks>
public sealed class PersonalDataVault
{
    /// <summary>Bytes that sealing adds to the UTF-8 text, for the width of a column.</summary>
    public const int Overhead = HeaderBytes + NonceBytes + TagBytes;

    /// <summary>Bytes of a blind index.</summary>
    public const int IndexBytes = 32;

    private const byte Version = 1;
    private const int HeaderBytes = 2;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Dictionary<byte, byte[]> _secrets;
    private readonly byte _activeId;
    private readonly byte[] _indexKey;

    public PersonalDataVault(PersonalDataKeys keys)
    {
        _secrets = keys.Keys.ToDictionary(key => key.Id, key => key.Secret);
        _activeId = keys.ActiveId;
        _indexKey = keys.IndexKey;
    }

    /// <summary>Encrypts with the active key; the same text never gives the same bytes twice.</summary>
    /// <param name="plain">The value, such as a whole identity number.</param>
    /// <param name="purpose">What it is, such as "citizen-id"; the same word opens it.</param>
    public byte[] Seal(string plain, string purpose) => Seal(Encoding.UTF8.GetBytes(plain), purpose);

    /// <summary>The same for the content of a file.</summary>
    public byte[] Seal(ReadOnlySpan<byte> text, string purpose)
    {
        var all = new byte[Overhead + text.Length];
        (all[0], all[1]) = (Version, _activeId);
        var nonce = all.AsSpan(HeaderBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);

        using var aes = new AesGcm(_secrets[_activeId], TagBytes);
        aes.Encrypt(nonce, text, all.AsSpan(Overhead), all.AsSpan(HeaderBytes + NonceBytes, TagBytes), Associated(all, purpose));
        return all;
    }

    /// <exception cref="PersonalDataNotOpenedException">Another key or purpose, an unknown version, or altered bytes.</exception>
    public string Open(byte[] sealedData, string purpose) => Encoding.UTF8.GetString(OpenBytes(sealedData, purpose));

    /// <summary>The same for the content of a file.</summary>
    /// <exception cref="PersonalDataNotOpenedException">Another key or purpose, an unknown version, or altered bytes.</exception>
    public byte[] OpenBytes(byte[] sealedData, string purpose)
    {
        if (sealedData.Length < Overhead || sealedData[0] != Version)
        {
            throw new PersonalDataNotOpenedException("密文格式无法识别。");
        }

        if (!_secrets.TryGetValue(sealedData[1], out var secret))
        {
            throw new PersonalDataNotOpenedException($"密钥文件中没有第{sealedData[1]}号密钥。");
        }

        var plain = new byte[sealedData.Length - Overhead];
        try
        {
            using var aes = new AesGcm(secret, TagBytes);
            aes.Decrypt(sealedData.AsSpan(HeaderBytes, NonceBytes), sealedData.AsSpan(Overhead),
                sealedData.AsSpan(HeaderBytes + NonceBytes, TagBytes), plain, Associated(sealedData, purpose));
        }
        catch (AuthenticationTagMismatchException cause)
        {
            throw new PersonalDataNotOpenedException("密钥不符，或者密文被改动过。", cause);
        }

        return plain;
    }

    /// <summary>Whether an older key sealed it, so that it should be sealed anew after a rotation.</summary>
    public bool IsSealedWithOlderKey(byte[] sealedData) => sealedData.Length > 1 && sealedData[1] != _activeId;

    /// <summary>Keyed hash (HMAC-SHA256) for exact look-up.</summary>
    /// <param name="normalised">The value in its one form, such as <see cref="CitizenIdNumber.Value"/>.</param>
    /// <param name="purpose">Separates columns: the same digits as phone and as account have different indexes.</param>
    public byte[] BlindIndex(string normalised, string purpose)
    {
        var key = HMACSHA256.HashData(_indexKey, Encoding.UTF8.GetBytes(purpose));
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(normalised));
    }

    private static byte[] Associated(ReadOnlySpan<byte> all, string purpose) =>
        [.. all[..HeaderBytes], .. Encoding.UTF8.GetBytes(purpose)];
}

/// <summary>Sealed data could not be opened. Never shows the data; an operator must look at keys and database.</summary>
public sealed class PersonalDataNotOpenedException(string why, Exception? inner = null)
    : Exception($"个人信息无法解密：{why}", inner);

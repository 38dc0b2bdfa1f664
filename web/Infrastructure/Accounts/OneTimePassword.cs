using System.Security.Cryptography;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>A password that an administrator hands over and the person must change: short to dictate, without letters that look alike.</summary>
public static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    /// <summary>Such as "kfpw-3928-hmtz": about 46 bits, and five wrong tries lock the account.</summary>
    public static string Create() =>
        string.Join('-', RandomNumberGenerator.GetString(Letters, 4), RandomNumberGenerator.GetString(Digits, 4), RandomNumberGenerator.GetString(Letters, 4));
}

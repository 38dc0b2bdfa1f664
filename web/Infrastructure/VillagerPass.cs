using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What a villager's page carries after a look-up (本户凭证): protected, bound to the household, good for twenty minutes.</summary>
/// <remarks>It travels in a form's hidden field alone: in no address, no cookie, no log. Another household's data can't be reached by changing it.</remarks>
public sealed class VillagerPass(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(20);

    private readonly IDataProtector _protector = protection.CreateProtector("VillagerPass", "v1");

    public string Issue(int householdId) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{householdId}|{clock.GetUtcNow().Add(Life).ToUnixTimeSeconds()}"));

    /// <returns>The household, or null for a pass that is missing, tampered with or over.</returns>
    public int? Read(string? pass)
    {
        if (string.IsNullOrEmpty(pass))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(pass).Split('|') is [var household, var until]
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? int.Parse(household, CultureInfo.InvariantCulture) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace VillageTracker.Web.Infrastructure;

/// <summary>A number that only this site can read and that is good for a while; what it opens is said by its purpose.</summary>
internal sealed class TimedTicket(IDataProtectionProvider protection, TimeProvider clock, string purpose, TimeSpan life)
{
    private readonly IDataProtector _protector = protection.CreateProtector(purpose, "v1");

    public string Issue(int number) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{number}|{clock.GetUtcNow().Add(life).ToUnixTimeSeconds()}"));

    /// <returns>The number, or null for a ticket that is missing, tampered with or over.</returns>
    public int? Read(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(ticket).Split('|') is [var number, var until]
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? int.Parse(number, CultureInfo.InvariantCulture) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

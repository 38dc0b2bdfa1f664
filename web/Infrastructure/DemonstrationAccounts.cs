using Microsoft.AspNetCore.Identity;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure;

/// <summary>The accounts one can try the system with. Their password is public, so they exist in development only.</summary>
public static class DemonstrationAccounts
{
    public const string Password = "yanshi-2020";

    public static string HashPassword(Account account) => new PasswordHasher<Account>().HashPassword(account, Password);
}

using Microsoft.AspNetCore.DataProtection;

namespace VillageTracker.Web.Infrastructure;

/// <summary>A ticket for the people of one area (片区凭证): protected, bound to the area, good for half an hour, in a cookie that no script reads.</summary>
/// <remarks>Nothing of it is in an address, so it can't be passed on with a link; another area's ticket opens nothing here.</remarks>
public sealed class AreaTicket(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string CookieName = "village.area";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly TimedTicket _ticket = new(protection, clock, "AreaTicket", Life);

    /// <summary>What the cookie holds.</summary>
    public string Issue(int areaId) => _ticket.Issue(areaId);

    /// <summary>The area, or null for a ticket that is missing, tampered with or over.</summary>
    public int? Read(string? ticket) => _ticket.Read(ticket);

    public int? Of(HttpRequest request) => Read(request.Cookies[CookieName]);

    public void Give(HttpResponse response, int areaId) => response.Cookies.Append(CookieName, Issue(areaId), new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = response.HttpContext.Request.IsHttps,
        Path = "/notices",
        MaxAge = Life,
        IsEssential = true,
    });

    public static void TakeAway(HttpResponse response) => response.Cookies.Delete(CookieName, new() { Path = "/notices" });
}

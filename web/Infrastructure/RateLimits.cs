using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace VillageTracker.Web.Infrastructure;

/// <summary>How often one address may try what can be guessed: signing in and looking up by code.</summary>
internal static class RateLimits
{
    public const string Guessable = "guessable";

    public static void Add(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Guessable, http => HttpMethods.IsPost(http.Request.Method) || http.Request.Query.ContainsKey("h")
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = PermitsPerMinute(http), Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    }

    private static int PermitsPerMinute(HttpContext http) =>
        http.RequestServices.GetRequiredService<IConfiguration>().GetValue("RateLimit:GuessesPerMinute", 10);
}

using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Behind a reverse proxy the address and the scheme of the visitor come from its headers; only a known proxy is believed.</summary>
/// <remarks>
/// Without it all villagers would share one address, and the limit on guessing codes would shut out everybody after ten tries of anybody.
/// A proxy on the same machine is known; others are named in <c>Proxy:Known</c>.
/// </remarks>
internal static class BehindProxy
{
    public static void AddVillageProxy(this WebApplicationBuilder builder)
    {
        var known = builder.Configuration.GetSection("Proxy:Known").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var address in known)
            {
                options.KnownProxies.Add(IPAddress.TryParse(address, out var proxy)
                    ? proxy
                    : throw new StartupRefusedException($"设置 Proxy:Known 里的“{address}”不是 IP 地址。"));
            }
        });
    }
}

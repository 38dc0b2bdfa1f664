using System.Reflection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What the frame of a page shows, from the cookie and the settings: no query.</summary>
internal sealed class RequestShellInfo(IHttpContextAccessor http, VillageClock clock, IConfiguration configuration) : IShellInfo
{
    private static readonly string Version =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public ShellInfo Current
    {
        get
        {
            var user = http.HttpContext!.User;
            return new(
                configuration["Site:Name"] ?? "圩洋村发展管理平台",
                user.FindFirst(PermissionClaims.DisplayNameType)?.Value ?? "",
                PermissionClaims.RoleOf(user)?.Label() ?? "",
                clock.DemonstrationToday,
                Version);
        }
    }
}

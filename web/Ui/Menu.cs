using System.Security.Claims;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Ui;

/// <summary>One entry of the main menu.</summary>
/// <param name="Permission">Who may see it; null means everybody who is signed in.</param>
public sealed record MenuEntry(string Label, string Href, string Icon, string? Permission)
{
    public bool IsShownTo(ClaimsPrincipal user) => Permission is null || PermissionClaims.Has(user, Permission);

    /// <summary>True on the entry's own page and on every page below it.</summary>
    public bool IsCurrent(PathString path) => path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The main menu, in the order people work in.</summary>
public static class Menu
{
    public static IReadOnlyList<MenuEntry> Entries { get; } =
    [
        new("工作台", "/staff", "layout-dashboard", null),
        new("一张图", "/map", "map-2", null),
        new("土地", "/land", "map", "Land.Read"),
        new("征收拆迁", "/demolition", "bulldozer", "Demolition.Read"),
        new("安置房", "/resettlement", "key", "Resettlement.Read"),
        new("企业安全", "/safety", "shield-check", "Safety.Read"),
        new("村级债务", "/debt", "receipt", "Debt.Read"),
        new("目标任务", "/targets", "target-arrow", "Targets.Read"),
        new("项目", "/projects", "briefcase", "Projects.Read"),
        new("集体资产", "/assets", "building-bank", "Assets.Read"),
        new("报告", "/reports", "file-text", "Reports.Read"),
        new("系统管理", "/admin", "settings", "Admin.Read"),
    ];

    public static IEnumerable<MenuEntry> For(ClaimsPrincipal user) => Entries.Where(e => e.IsShownTo(user));
}

using VillageTracker.TestKit;
using VillageTracker.Web.Ui;

namespace VillageTracker.BrowserTests;

/// <summary>The main pages.</summary>
internal static class Site
{
    private static readonly string[] Staff =
        ["/staff", "/map", "/land", "/demolition", "/resettlement", "/safety", "/debt", "/targets", "/projects", "/assets", "/reports"];

    private static readonly string[] Public = ["/", "/lookup", "/account/login"];

    public static IEnumerable<string> ForStaff => Staff.Where(IsBuilt);

    public static IEnumerable<string> ForEverybody => Public.Where(IsBuilt);

    public static bool IsBuilt(MenuEntry entry) => IsBuilt(entry.Href);

    /// <summary>The area's pages exist; the menu names them all from the beginning.</summary>
    private static bool IsBuilt(string address)
    {
        var folder = Repository.PathOf("web", "Pages");
        var wanted = address.Trim('/').Length == 0 ? "Index" : address.Trim('/');
        return Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Any(f => f.Equals($"{wanted}.cshtml", StringComparison.OrdinalIgnoreCase) || f.Equals($"{wanted}/Index.cshtml", StringComparison.OrdinalIgnoreCase));
    }
}

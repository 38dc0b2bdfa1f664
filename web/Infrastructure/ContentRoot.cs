namespace VillageTracker.Web.Infrastructure;

/// <summary>Where the settings are: the current folder under "dotnet run", the program's own folder once published.</summary>
internal static class ContentRoot
{
    public static WebApplicationOptions Options(string[] args) =>
        args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? new() { Args = args }
            : new() { Args = args, ContentRootPath = Find() };

    private static string Find() =>
        File.Exists(Path.Combine(Environment.CurrentDirectory, "appsettings.json")) ? Environment.CurrentDirectory : AppContext.BaseDirectory;
}

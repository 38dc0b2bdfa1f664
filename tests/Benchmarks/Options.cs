using System.Globalization;

namespace VillageTracker.Benchmarks;

/// <param name="Households">How many invented households the database holds.</param>
/// <param name="Folder">Where the database is made and kept.</param>
/// <param name="Port">Of the site that is measured.</param>
internal sealed record Options(int Households, string Folder, int Port)
{
    public static Options From(string[] args)
    {
        var households = int.Parse(After(args, "--households") ?? "1000000", CultureInfo.InvariantCulture);
        return new(
            households,
            After(args, "--folder") ?? Path.Combine(Path.GetTempPath(), $"village-benchmark-{households}"),
            int.Parse(After(args, "--port") ?? "5331", CultureInfo.InvariantCulture));
    }

    private static string? After(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}

using System.Globalization;

namespace VillageTracker.Benchmarks;

/// <param name="Households">How many invented households the database holds.</param>
/// <param name="Parcels">How many invented parcels it holds.</param>
/// <param name="Folder">Where the database is made and kept.</param>
/// <param name="Port">Of the site that is measured.</param>
internal sealed record Options(int Households, int Parcels, string Folder, int Port)
{
    public static Options From(string[] args)
    {
        var ofParcels = args.FirstOrDefault() == "tiles";
        var households = int.Parse(After(args, "--households") ?? (ofParcels ? "0" : "1000000"), CultureInfo.InvariantCulture);
        var parcels = int.Parse(After(args, "--parcels") ?? (ofParcels ? "1000000" : args.FirstOrDefault() == "import" ? "10000" : "0"), CultureInfo.InvariantCulture);
        return new(
            households, parcels,
            After(args, "--folder") ?? Path.Combine(Path.GetTempPath(), $"village-benchmark-{households}-{parcels}"),
            int.Parse(After(args, "--port") ?? "5331", CultureInfo.InvariantCulture));
    }

    private static string? After(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}

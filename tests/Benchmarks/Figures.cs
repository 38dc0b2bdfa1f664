namespace VillageTracker.Benchmarks;

/// <summary>Prints min, median and max: the machine is shared, one figure says little.</summary>
internal static class Figures
{
    public static double Print(string what, IEnumerable<double> values, string unit)
    {
        var sorted = values.Order().ToArray();
        var median = sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
        Console.WriteLine(FormattableString.Invariant($"{what,-52} min {sorted[0],9:0.0}  median {median,9:0.0}  max {sorted[^1],9:0.0} {unit}"));
        return median;
    }

    public static double Percentile(IReadOnlyList<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
}

using System.Diagnostics;
using System.Globalization;
using VillageTracker.Benchmarks.Web;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Import;

namespace VillageTracker.Benchmarks.Sheets;

/// <summary>Excel: writing 100,000 households, reading and checking them, and committing 10,000, each as a process of its own.</summary>
internal static class SheetBenchmark
{
    private const int Checked = 100_000;
    private const int Committed = 10_000;
    private const int Rounds = 3;
    private static readonly string[] Areas = ["D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09"];

    public static async Task RunAsync(Options options)
    {
        options = options with { Households = 0, Parcels = 0, Folder = options.Folder + "-sheets" };
        RunningSite.Build();
        var (large, small) = (Path.Combine(options.Folder, "100000.xlsx"), Path.Combine(options.Folder, "10000.xlsx"));
        Directory.CreateDirectory(options.Folder);
        var writes = Enumerable.Range(0, Rounds).Select(_ => Write(large, Checked)).ToList();
        Figures.Print("Write 100,000 households", writes, "s");
        Console.WriteLine(FormattableString.Invariant($"{"File",-52} {new FileInfo(large).Length / 1048576.0:0.0} MB"));
        Write(small, Committed);

        await RunningSite.CommandAsync(options, "migrate");
        await RunningSite.CommandAsync(options, "demo");
        await RunningSite.MeasureAsync("Read and check 100,000 households", options, Rounds, "import", "households", large, "--check", "--json");
        await RunningSite.MeasureAsync("Import 10,000 households, commit included", options, 1, "import", "households", small, "--json");
        await RunningSite.MeasureAsync("Export all households", options, Rounds, "export", "households", "--out", Path.Combine(options.Folder, "out.xlsx"));
    }

    private static double Write(string file, int households)
    {
        var watch = Stopwatch.StartNew();
        using var stream = File.Create(file);
        using (var sheet = new SheetWriter(stream))
        {
            var columns = HouseholdColumns.Table.Columns.Where(c => !c.OnlyExported).ToList();
            sheet.Begin("被征收户", columns);
            for (var n = 0; n < households; n++)
            {
                var area = Areas[n % Areas.Length];
                sheet.Row([$"{area}-{100_000 + n}", "测试" + (char)('一' + (n % 2_000)), IdNumber(n), "138" + (10_000_000 + n).ToString(CultureInfo.InvariantCulture), 1 + (n % 6),
                    new FloorArea(6_000 + (n % 9_000)), $"测试路{n}号", new DateOnly(2020, 3, 1).AddDays(n % 200), null, null]);
            }
        }

        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Invented people, all born in 1900: 365 days of 999 each, of the district next door, so that they meet nobody planted.</summary>
    private static string IdNumber(int n)
    {
        var body = $"320903{new DateOnly(1900, 1, 1).AddDays(n / 999 % 365):yyyyMMdd}{1 + (n % 999):000}";
        return "0123456789X".Select(last => body + last).First(number => CitizenIdNumber.TryParse(number, out _));
    }
}

using System.Globalization;
using VillageTracker.Benchmarks.Web;
using VillageTracker.Domain.Geo.Files;

namespace VillageTracker.Benchmarks.Imports;

/// <summary>Many parcels by the command line into a real SQLite file: read, every check, neighbours, commit with an audit entry each; each as a process of its own.</summary>
internal static class ShapeImportBenchmark
{
    private const int Columns = 100;
    private const double Side = 20;
    private const int CornersOnSide = 8;

    private const int Rounds = 3;

    public static async Task RunAsync(Options options)
    {
        var parcels = options.Parcels;
        options = options with { Households = 0, Parcels = 0, Folder = options.Folder + "-import" };
        RunningSite.Build();
        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Directory.CreateDirectory(options.Folder);
        var file = Path.Combine(options.Folder, "survey.txt");
        await File.WriteAllBytesAsync(file, FileText.Gb18030.GetBytes(Survey(parcels)));
        Console.WriteLine(FormattableString.Invariant($"{parcels:N0} parcels of {4 * CornersOnSide} corners side by side, {new FileInfo(file).Length / 1048576.0:0.0} MB of TXT"));
        await RunningSite.CommandAsync(options, "migrate");
        await RunningSite.CommandAsync(options, "demo");
        await RunningSite.MeasureAsync("Check them", options, Rounds, "import", "parcels", file, "--check", "--json");
        await RunningSite.MeasureAsync("Check and commit them", options, 1, "import", "parcels", file, "--json");
        await RunningSite.MeasureAsync("Check them against themselves", options, Rounds, "import", "parcels", file, "--check", "--json");
    }

    /// <summary>Fields that share their edges, each edge with several corners, north of the village where nothing lies.</summary>
    private static string Survey(int parcels)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.WriteLine("[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n带号=40\n[地块坐标]");
        for (var n = 0; n < parcels; n++)
        {
            var (east, north) = (40_530_000 + n % Columns * Side, 3_700_000 + n / Columns * Side);
            text.WriteLine(FormattableString.Invariant($"{4 * CornersOnSide + 1},{Side * Side / 10_000:0.0000},BM-{n + 1:00000},演示地块{n + 1},面,,仓储用地,地上,@"));
            for (var i = 0; i <= 4 * CornersOnSide; i++)
            {
                var (e, no) = Corner(i % (4 * CornersOnSide));
                text.WriteLine(FormattableString.Invariant($"J{i % (4 * CornersOnSide) + 1},1,{north + no:0.000},{east + e:0.000}"));
            }
        }

        return text.ToString();
    }

    private static (double East, double North) Corner(int i)
    {
        var along = i % CornersOnSide * Side / CornersOnSide;
        return (i / CornersOnSide) switch
        {
            0 => (along, 0),
            1 => (Side, along),
            2 => (Side - along, Side),
            _ => (0, Side - along),
        };
    }
}

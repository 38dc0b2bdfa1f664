using System.Diagnostics;
using System.Globalization;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.Benchmarks.Imports;

/// <summary>Many parcels through the real use-case into a real SQLite file: read, every check, neighbours, commit with an audit entry each.</summary>
internal static class ShapeImportBenchmark
{
    private const int Columns = 100;
    private const double Side = 20;
    private const int CornersOnSide = 8;

    public static async Task RunAsync(int parcels)
    {
        await using var app = new VillageApp();
        await app.InitializeAsync();
        NamedFile[] files = [new("benchmark.txt", FileText.Gb18030.GetBytes(Survey(parcels)))];
        Say($"{parcels} parcels of {4 * CornersOnSide} corners side by side, {files[0].Bytes.Length / 1048576.0:0.0} MB of TXT");
        for (var round = 1; round <= 3; round++)
        {
            var watch = Stopwatch.StartNew();
            var check = await app.WithAsync<CheckParcelShapesHandler, ParcelShapeCheck>(c => c.HandleAsync(new(files, ReferenceData.VillageCode, new()), default));
            Say($"check, round {round}: {watch.Elapsed.TotalSeconds:0.00} s, {check.Counts.New} new, {check.Counts.Faulty} faulty, {check.AllFaults.FirstOrDefault()?.Message ?? "no fault"}");
        }

        var whole = Stopwatch.StartNew();
        var id = await app.WithAsync<StageParcelShapesHandler, int>(s => s.HandleAsync(new(files, ReferenceData.VillageCode, new()), default));
        Say($"upload and check: {whole.Elapsed.TotalSeconds:0.00} s");
        var preview = await app.WithAsync<PreviewParcelShapesHandler, ParcelShapePreview>(p => p.HandleAsync(id, default));
        var commit = Stopwatch.StartNew();
        var counts = await app.WithAsync<CommitParcelShapesHandler, ImportCounts>(c => c.HandleAsync(new(id, preview.Batch.Version, preview.Check.Plan), default));
        Say($"check again and commit: {commit.Elapsed.TotalSeconds:0.00} s, {counts.New} new");
        using var process = Process.GetCurrentProcess();
        Say($"process peak, site and database included: {process.PeakWorkingSet64 / 1048576.0:0} MB; processor {process.TotalProcessorTime.TotalSeconds:0.0} s");
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

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

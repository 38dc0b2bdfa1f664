using System.Diagnostics;
using System.Globalization;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Benchmarks.Pdf;

/// <summary>
/// Processor time, size and memory of the PDF engine: 534 statements in one file (at most 1.5 s, process under 200 MB), one
/// statement as its own file (12 ms, 65 KB), a table of 2,000 rows by 8 columns (0.25 s). Made-up content of the real shape.
/// </summary>
internal static class PdfBenchmark
{
    private const int Statements = 534;

    public static void Run()
    {
        var start = Processor();
        Batch();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first batch, cold: {Processor() - start:0.00} CPU s"));
        Table();
        Report("batch of 534 pages", "s", 5, 1, Batch);
        Report("table 2,000 x 8", "s", 5, 1, Table);
        Report("single statement", "ms", 5, 100, i => Single(i));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"process peak {process.PeakWorkingSet64 / 1048576.0:0} MB"));
    }

    public static long Batch(int round = 0)
    {
        var batch = new PdfBatch(StatementSample.Info(0) with { Title = "拿房结算单（全部）" });
        for (var i = 0; i < Statements; i++)
        {
            var index = i;
            batch.Add(StatementSample.Number(i) + " " + StatementSample.Name(i), StatementSample.Info(i), flow => StatementSample.Compose(flow, index));
        }

        using var file = new MemoryStream();
        batch.WriteTo(file);
        return file.Length;
    }

    public static long Single(int i) => PdfDocument.Compose(StatementSample.Info(i), flow => StatementSample.Compose(flow, i)).Bytes.Length;

    public static long Table(int round = 0) => TablePdf().Length;

    public static byte[] TablePdf()
    {
        var rows = Enumerable.Range(0, 2000).Select(i => (IReadOnlyList<Cell>)
        [
            Text(i + 1), StatementSample.Number(i), StatementSample.Name(i), "第三征收片区", Text(98.4m + i % 40), Text(521000m + i * 17), Text(301000m + i * 11), i % 3 == 0 ? "已结清" : "未结清",
        ]).ToList();
        var table = new Table(
        [
            Column.Fixed("序号", 36, Align.Right), Column.Fixed("编号", 76), Column.Share("户主"), Column.Share("片区", 1.4f),
            Column.Fixed("面积（㎡）", 60, Align.Right), Column.Fixed("应付（元）", 76, Align.Right), Column.Fixed("已付（元）", 76, Align.Right), Column.Fixed("状态", 46),
        ])
        { Rows = rows };
        return PdfDocument.Compose(StatementSample.Info(0) with { Title = "结算台账" }, flow => flow.Heading(1, "结算台账").Table(table)).Bytes;
    }

    private static void Report(string what, string unit, int rounds, int repeats, Func<int, long> work)
    {
        var times = new List<double>();
        long bytes = 0;
        for (var round = 0; round < rounds; round++)
        {
            var start = Processor();
            for (var i = 0; i < repeats; i++)
            {
                bytes = work(i);
            }

            times.Add((Processor() - start) / repeats * (unit == "ms" ? 1000 : 1));
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: median {times[rounds / 2]:0.000} {unit} of CPU ({times[0]:0.000} to {times[^1]:0.000}), {bytes / 1024.0:0} KB"));
    }

    private static double Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static string Text(IFormattable value) => value.ToString(value is int ? "0" : "N2", CultureInfo.InvariantCulture);
}

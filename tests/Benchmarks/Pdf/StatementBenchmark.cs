using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Documents.Statements;
using VillageTracker.TestKit;

namespace VillageTracker.Benchmarks.Pdf;

/// <summary>
/// The same limits as <see cref="PdfBenchmark"/> with the real paper and the rows of the demonstration village: all statements in
/// one file, and one as a file of its own. Reading the rows is measured apart.
/// </summary>
internal static class StatementBenchmark
{
    private static readonly StatementPaperOptions Options = new("江苏省盐城市亭湖区新洋街道圩洋村村民委员会");

    public static async Task RunAsync()
    {
        await using var app = new VillageApp();
        await app.InitializeAsync();
        List<StatementView> all = [];
        var reading = await CpuAsync(async () => all = await app.WithAsync<StatementQuery, List<StatementView>>(ReadAsync));
        Say($"{all.Count} statements read: {reading:0.00} CPU s");
        for (var round = 1; round <= 5; round++)
        {
            long bytes = 0;
            var batch = await CpuAsync(() => Task.FromResult(bytes = Batch(all)));
            Say($"all in one file, round {round}: {batch:0.00} CPU s, {bytes / 1024.0:0} KB");
        }

        long total = 0;
        var single = await CpuAsync(() => Task.FromResult(total = all.Sum(s => (long)StatementPaper.Compose(s, Options).Bytes.Length)));
        Say($"one as its own file: {single / all.Count * 1000:0.0} CPU ms, {total / 1024.0 / all.Count:0} KB");
        await AllAnewAsync(app);
        using var process = Process.GetCurrentProcess();
        Say($"process peak, site and database included: {process.PeakWorkingSet64 / 1048576.0:0} MB");
    }

    /// <summary>Every allocation is put back before its statement; then all are computed, recorded and drawn into one file.</summary>
    private static async Task AllAnewAsync(VillageApp app)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        for (var round = 1; round <= 3; round++)
        {
            await app.InDbAsync(db => db.Statements.Where(s => s.VoidedOn == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.VoidedOn, new DateOnly(2020, 10, 31)).SetProperty(x => x.Status, StatementStatus.Void)));
            await app.InDbAsync(db => db.Allocations.ExecuteUpdateAsync(s => s.SetProperty(a => a.Stage, AllocationStage.Allocated).SetProperty(a => a.StatementIssuedOn, (DateOnly?)null)
                .SetProperty(a => a.PaidOn, (DateOnly?)null).SetProperty(a => a.HandedOverOn, (DateOnly?)null).SetProperty(a => a.Dispute, (DisputeReason?)null)));
            var page = await staff.PageAsync("/resettlement/statements/prepare");
            var watch = Stopwatch.StartNew();
            (await staff.SubmitAsync(page, "/resettlement/statements/prepare", [])).Dispose();
            var recorded = watch.Elapsed;
            await app.InDbAsync(db => db.Statements.Where(s => s.VoidedOn == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.Status, StatementStatus.Issued).SetProperty(x => x.Hash, new string('0', 64))));
            var all = await app.WithAsync<StatementQuery, List<StatementView>>(ReadAsync);
            var bytes = Batch(all);
            Say($"round {round}: {all.Count} statements computed and recorded in {recorded.TotalSeconds:0.00} s, with the PDF of all ({bytes / 1024.0:0} KB) {watch.Elapsed.TotalSeconds:0.00} s");
        }
    }

    private static async Task<List<StatementView>> ReadAsync(StatementQuery query)
    {
        List<StatementView> all = [];
        await foreach (var statement in query.AllAsync(default))
        {
            all.Add(statement);
        }

        return all;
    }

    private static long Batch(List<StatementView> all)
    {
        var book = new StatementBook(Options, new(2020, 10, 31));
        all.ForEach(book.Add);
        using var file = new MemoryStream();
        book.WriteTo(file);
        return file.Length;
    }

    private static async Task<double> CpuAsync(Func<Task> work)
    {
        var start = Processor();
        await work();
        return Processor() - start;
    }

    private static double Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

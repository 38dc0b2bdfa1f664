using System.CommandLine;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Commands;

/// <summary><c>import households FILE</c>: reads a sheet, tells every fault with its cell, and writes it if there is none.</summary>
/// <remarks>Exit code 0 only if all of it could be (with <c>--check</c>) or was committed.</remarks>
internal static class SheetImport
{
    public static Command Verb(string kind, string help)
    {
        var file = new Argument<string>("文件") { Description = "要导入的文件" };
        var check = new Option<bool>("--check") { Description = "只检查，不写入" };
        var json = new Option<bool>("--json") { Description = "结果写成 JSON" };
        var sheet = new Option<string?>("--sheet") { Description = "工作表名称（默认第一张有表头的表）" };
        var command = new Command(kind, help) { file, check, json, sheet };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = new Asked(kind, Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(sheet), parsed.GetValue(check), parsed.GetValue(json));
            var good = false;
            await CommandHost.InScopeAsync(async services => good = await RunAsync(services, asked, cancellation));
            return good ? 0 : 1;
        });
        return command;
    }

    private static async Task<bool> RunAsync(IServiceProvider services, Asked asked, CancellationToken cancellation)
    {
        await ReportCommand.PrepareAsync(services, cancellation);
        var db = services.GetRequiredService<VillageDb>();
        var (village, _) = await services.GetRequiredService<ReportVillages>().OfAsync(db.Actor, cancellation);
        var request = new StageSheet(asked.Kind, new(Path.GetFileName(asked.File), await ReadAsync(asked.File, cancellation)), village, asked.Sheet);
        var stage = services.GetRequiredService<StageSheetHandler>();
        var found = await stage.CheckAsync(request, cancellation);
        Say(found, asked);
        if (asked.Check || !found.Counts.IsReady)
        {
            return found.Counts.Faulty == 0;
        }

        var batch = await stage.HandleAsync(request, cancellation);
        var counts = await services.GetRequiredService<CommitSheetHandler>().HandleAsync(new(batch, 1, found.Plan), cancellation);
        if (!asked.Json)
        {
            Console.WriteLine($"已导入：新增 {counts.New}，变更 {counts.Changed}，无变化 {counts.Unchanged}。");
        }

        return true;
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            throw new NotFoundException($"文件“{file}”");
        }

        return new FileInfo(file).Length > ImportShelf.MostMegabytes * 1024L * 1024
            ? throw new RefusedException(new ImportFileTooLarge(Path.GetFileName(file), ImportShelf.MostMegabytes))
            : await File.ReadAllBytesAsync(file, cancellation);
    }

    private static void Say(SheetCheck found, Asked asked)
    {
        var counts = found.Counts;
        if (asked.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                format = Path.GetExtension(asked.File).TrimStart('.').ToLowerInvariant(), found.Sheet, found.HeaderRow, rows = counts.Total,
                counts.New, counts.Changed, counts.Unchanged, counts.Faulty, found.FaultCount,
                faults = found.Faults.Select(f => new { cell = f.Address, f.Row, column = f.Header, f.Message }), found.Notes,
            }, ReadableJson.CamelCase));
            return;
        }

        Console.WriteLine($"{found.Table.Title}：共 {counts.Total} 行，新增 {counts.New}，变更 {counts.Changed}，无变化 {counts.Unchanged}，有问题 {counts.Faulty}。");
        foreach (var note in found.Notes)
        {
            Console.WriteLine(note);
        }

        foreach (var fault in found.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        if (found.FaultCount > found.Faults.Count)
        {
            Console.Error.WriteLine($"……共 {found.FaultCount} 处，一行也没有写入。");
        }
    }

    private sealed record Asked(string Kind, string File, string? Sheet, bool Check, bool Json);
}

using System.CommandLine;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Commands;

/// <summary><c>export households --out x.xlsx</c>.</summary>
internal static class SheetOutput
{
    public static Command Verb(string kind, string help)
    {
        var output = new Option<string?>("--out") { Description = "写到哪个 .xlsx 文件（默认写到当前文件夹）" };
        var command = new Command(kind, help) { output };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(async services =>
        {
            await ReportCommand.PrepareAsync(services, cancellation);
            await WriteAsync(services, kind, parsed.GetValue(output), cancellation);
        }));
        return command;
    }

    /// <summary>The whole table as a workbook; other formats of a table come to this when asked for .xlsx.</summary>
    public static Task WriteAsync(IServiceProvider services, string kind, string? path, CancellationToken cancellation) =>
        WriteAsync(services, kind, path, _ => null, cancellation);

    /// <summary>As the page would with its filter.</summary>
    public static async Task WriteAsync(IServiceProvider services, string kind, string? path, Func<string, string?> asked, CancellationToken cancellation)
    {
        var exports = services.GetRequiredService<ExportSheetHandler>();
        path ??= $"{exports.Of(kind).Table.Title}-{services.GetRequiredService<VillageClock>().Today:yyyyMMdd}.xlsx";
        var rows = 0;
        await OutputFile.WriteAsync(path, async stream => rows = await exports.HandleAsync(new(kind, asked, null), stream, cancellation));
        Console.WriteLine($"已写入 {Path.GetFullPath(path)}（{rows} 行）");
    }
}

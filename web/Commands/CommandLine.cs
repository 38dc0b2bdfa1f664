using System.CommandLine;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary>The executable is also the tool of the person who runs it: one verb per file in this folder.</summary>
/// <remarks>Exit code 0 on success; otherwise one sentence on standard error and exit code 1.</remarks>
internal static class CommandLine
{
    private static RootCommand Root() => new("圩洋村发展管理平台的命令行工具。不带命令时启动网站。")
    {
        MigrateCommand.Create(),
        SetupCommand.Create(),
        AuditCommand.Create(),
        DemoCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        ReportCommand.Create(),
        ImportCommand.Create(),
        ExportCommand.Create(),
        StatementCommand.Create(),
    };

    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (args[0] is "-h" or "--help" or "-?" or "--version" || !args[0].StartsWith('-'));

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Root().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (SentenceFor(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static string? SentenceFor(Exception fault) => fault switch
    {
        Domain.Common.RefusedException or Domain.Common.NotFoundException => fault.Message,
        OperationCanceledException => "已取消。",
        _ => Site.SentenceFor(fault),
    };
}

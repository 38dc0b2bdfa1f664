using System.CommandLine;
using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Migrations.Seed;
using VillageTracker.Reports.Documents.AreaTables;
using VillageTracker.Reports.Documents.LocationMaps;
using VillageTracker.Reports.Documents.ProgressReports;
using VillageTracker.Reports.Layout;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary><c>report progress|demolition|statement|statements|agreement|household|resettlement|location</c>: the papers as PDF files, the same as from the pages.</summary>
internal static class ReportCommand
{
    private const string PdfHelp = "写到哪个 PDF 文件（默认写到当前文件夹）";

    public static Command Create() => new("report", "生成 PDF 报告和结算单") { Progress(), Demolition(), Statement(), Statements(), Agreement(), Household(), Resettlement(), Location() };

    private static Command Progress()
    {
        var period = new Option<string?>("--period") { Description = "报告期：月份 2020-10、季度 2020-Q3 或年份 2020（默认本月）" };
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("progress", "村级发展进展报告") { period, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            var asked = parsed.GetValue(period) ?? services.GetRequiredService<VillageClock>().Today.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            var checkedPeriod = ReportPeriod.Parse(asked);
            await PrepareAsync(services, cancellation);
            var report = await services.GetRequiredService<ProgressReportBuilder>().BuildAsync(checkedPeriod, cancellation);
            var pdf = ProgressReportDocument.Compose(report);
            await SaveAsync(parsed.GetValue(output) ?? report.FileName, pdf);
        }));
        return command;
    }

    private static Command Demolition()
    {
        var on = new Option<DateOnly?>("--on") { Description = "截至哪一天，例如 2020-10-31（默认今天）", CustomParser = CommandDay.Read };
        var since = new Option<DateOnly?>("--since") { Description = "同哪一天比，例如 2020-09-30（默认上月末）", CustomParser = CommandDay.Read };
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("demolition", "拆迁进度表") { on, since, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            await PrepareAsync(services, cancellation);
            var table = await services.GetRequiredService<AreaTableBuilder>().BuildAsync(parsed.GetValue(on), parsed.GetValue(since), cancellation);
            await SaveAsync(parsed.GetValue(output) ?? table.FileName, AreaTableDocument.Compose(table));
        }));
        return command;
    }

    private static Command Statement()
    {
        var number = new Option<string?>("--number") { Description = "结算单编号，例如 FGC-2020-0001" };
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("statement", "一户的拿房结算单（计入打印次数）") { number, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            var asked = parsed.GetValue(number)?.Trim() is { Length: > 0 } given ? given : throw new RefusedException(new NumberNotGiven());
            await PrepareAsync(services, cancellation);
            var (name, pdf) = await services.GetRequiredService<StatementPrinter>().OneAsync(asked, cancellation);
            await SaveAsync(parsed.GetValue(output) ?? name, pdf);
        }));
        return command;
    }

    private static Command Agreement()
    {
        var number = new Option<string?>("--number") { Description = "协议编号，例如 BCXY-2020-0001" };
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("agreement", "一份补偿协议或补充协议（计入打印次数）") { number, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            var asked = parsed.GetValue(number)?.Trim() is { Length: > 0 } given ? given : throw new RefusedException(new AgreementNumberNotGiven());
            await PrepareAsync(services, cancellation);
            var (name, pdf) = await services.GetRequiredService<AgreementPrinter>().OneAsync(asked, cancellation);
            await SaveAsync(parsed.GetValue(output) ?? name, pdf);
        }));
        return command;
    }

    private static Command Statements()
    {
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("statements", "全部有效的拿房结算单，合成一个文件") { output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            await PrepareAsync(services, cancellation);
            var path = parsed.GetValue(output) ?? "拿房结算单-全部.pdf";
            PdfSummary? summary = null;
            await OutputFile.WriteAsync(path, async stream =>
                summary = await services.GetRequiredService<StatementPrinter>().AllAsync(stream, ShowProgress, cancellation));
            Say(path, summary!);
        }));
        return command;
    }

    private static Command Household()
    {
        var code = new Option<string?>("--code") { Description = "户号，例如 D03-017" };
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("household", "一户的全部档案（一户一档）") { code, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            var asked = parsed.GetValue(code)?.Trim() is { Length: > 0 } given ? given : throw new RefusedException(new CodeNotGiven());
            await PrepareAsync(services, cancellation);
            var (name, pdf) = await services.GetRequiredService<HouseholdPrinter>().ByCodeAsync(asked, cancellation);
            await SaveAsync(parsed.GetValue(output) ?? name, pdf);
        }));
        return command;
    }

    private static Command Resettlement()
    {
        var on = new Option<DateOnly?>("--on") { Description = "截至哪一天，例如 2020-09-30（默认今天）", CustomParser = CommandDay.Read };
        var output = new Option<string?>("--out") { Description = "写到哪个 .pdf 或 .xlsx 文件（默认 PDF，写到当前文件夹）" };
        var command = new Command("resettlement", "安置房拿房进度：各步套数、各幢、未办结名单（姓名遮住）") { on, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            await PrepareAsync(services, cancellation);
            var (day, path) = (parsed.GetValue(on), parsed.GetValue(output));
            if (Path.GetExtension(path ?? "").Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                await SheetOutput.WriteAsync(services, "resettlement-progress", path,
                    key => key == "on" && day is { } asked ? asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null, cancellation);
                return;
            }

            var (name, pdf) = await services.GetRequiredService<ResettlementPrinter>().ProgressAsync(day, cancellation);
            await SaveAsync(path ?? name, pdf);
        }));
        return command;
    }

    private static Command Location()
    {
        var parcel = new Option<string?>("--parcel") { Description = "地块编号，例如 L01" };
        var output = new Option<string?>("--out") { Description = PdfHelp };
        var command = new Command("location", "一块地的位置图（附界址点坐标）") { parcel, output };
        command.SetAction((parsed, cancellation) => RunAsync(async services =>
        {
            var asked = parsed.GetValue(parcel)?.Trim() is { Length: > 0 } given ? given : throw new RefusedException(new ParcelNotGiven());
            await PrepareAsync(services, cancellation);
            var map = await services.GetRequiredService<LocationMapBuilder>().ParcelAsync(asked, cancellation);
            await SaveAsync(parsed.GetValue(output) ?? map.FileName, LocationMapDocument.Compose(map));
        }));
        return command;
    }

    private static Task<int> RunAsync(Func<IServiceProvider, Task> act) => PaperFaults.AsRefusalsAsync(() => CommandHost.InScopeAsync(act));

    /// <summary>From a clean clone the command works before the site ever ran.</summary>
    internal static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (!services.GetRequiredService<DatabaseSettings>().IsSqlite)
        {
            return;
        }

        var db = services.GetRequiredService<VillageDb>();
        await VillageDatabase.MigrateAsync(db, cancellation);
        await ReferenceData.EnsureAsync(db, cancellation);
        if (services.GetRequiredService<IConfiguration>().GetValue<bool>("Demonstration:Plant"))
        {
            await VillageFigures.PlantOnceAsync(db, services.GetRequiredService<PersonalDataVault>(), DemonstrationAccounts.HashPassword, cancellation);
        }
    }

    private static async Task SaveAsync(string path, PdfResult pdf)
    {
        await OutputFile.WriteAsync(path, stream => stream.WriteAsync(pdf.Bytes).AsTask());
        Say(path, pdf);
    }

    private static void Say(string path, PdfSummary pdf)
    {
        Console.WriteLine($"已写入 {Path.GetFullPath(path)}（{pdf.Pages} 页）");
        if (PaperFaults.Missing(pdf) is { } missing)
        {
            Console.Error.WriteLine(missing);
        }
    }

    private static void ShowProgress(int pages)
    {
        if (!Console.IsOutputRedirected && pages % 50 == 0)
        {
            Console.WriteLine($"已排 {pages} 页……");
        }
    }
}

/// <summary>The command needs to know which agreement.</summary>
public sealed record AgreementNumberNotGiven() : Refusal("请用 --number 写明协议编号，例如 --number BCXY-2020-0001。");

/// <summary>The command needs to know which household.</summary>
public sealed record CodeNotGiven() : Refusal("请用 --code 写明户号，例如 --code D03-017。");

/// <summary>The command needs to know which statement.</summary>
public sealed record NumberNotGiven() : Refusal("请用 --number 写明结算单编号，例如 --number FGC-2020-0001。");

/// <summary>The command needs to know which parcel.</summary>
public sealed record ParcelNotGiven() : Refusal("请用 --parcel 写明地块编号，例如 --parcel L01。");

using System.CommandLine;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Commands;

/// <summary><c>import parcels FILE [--check] [--json]</c>: reads a surveyor's file, tells every fault with its place, and commits it if there is none.</summary>
/// <remarks>Exit code 0 only if all of it could be (with <c>--check</c>) or was committed. With <c>--json</c> one object on standard output and nothing else.</remarks>
internal static class ShapeImport
{
    public static Command Verb()
    {
        var file = new Argument<string>("文件") { Description = "界址点 TXT、Shapefile（.shp 或 .zip）、GeoJSON、GeoPackage" };
        var check = new Option<bool>("--check") { Description = "只检查，不写入" };
        var json = new Option<bool>("--json") { Description = "结果写成一个 JSON" };
        var crs = new Option<string?>("--crs") { Description = "指定坐标系，例如 EPSG:4549（默认按文件识别）" };
        var encoding = new Option<string?>("--encoding") { Description = "指定文字编码：UTF-8 或 GB18030（默认按文件识别）" };
        var layer = new Option<ParcelLayer>("--layer") { Description = "新增地块放进哪个图层：Planned 规划、Tenure 权属、Taking 征收" };
        var command = new Command("parcels", "地块图形") { file, check, json, crs, encoding, layer };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = new Asked(Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(check), parsed.GetValue(json),
                new(parsed.GetValue(crs), parsed.GetValue(encoding), parsed.GetValue(layer)));
            var good = false;
            await CommandHost.InScopeAsync(async services => good = await RunAsync(services, asked, cancellation));
            return good ? 0 : 1;
        });
        return command;
    }

    private static async Task<bool> RunAsync(IServiceProvider services, Asked asked, CancellationToken cancellation)
    {
        try
        {
            return await ImportAsync(services, asked, cancellation);
        }
        catch (Exception fault) when (asked.Json && fault is RefusedException or NotFoundException)
        {
            Console.WriteLine(ShapeReport.Of(Path.GetExtension(asked.File), fault.Message));
            return false;
        }
    }

    private static async Task<bool> ImportAsync(IServiceProvider services, Asked asked, CancellationToken cancellation)
    {
        var files = await ShapeSource.ReadAsync(asked.File, cancellation);
        await ReportCommand.PrepareAsync(services, cancellation);
        var db = services.GetRequiredService<VillageDb>();
        var (village, _) = await services.GetRequiredService<ReportVillages>().OfAsync(db.Actor, cancellation);
        // Before anything is said: a commit that is refused must not leave a good report behind.
        var found = asked.Check
            ? await services.GetRequiredService<CheckParcelShapesHandler>().HandleAsync(new(files, village, asked.Choices), cancellation)
            : await services.GetRequiredService<ImportParcelShapesHandler>().HandleAsync(new(files, village, asked.Choices), cancellation);
        Say(found, asked);
        return found.IsSound;
    }

    private static void Say(ParcelShapeCheck found, Asked asked)
    {
        if (asked.Json)
        {
            Console.WriteLine(ShapeReport.Of(found));
        }
        else
        {
            ShapeReport.Print(found, asked.Check);
        }

        foreach (var note in found.Notes.Prepend(found.System.Words))
        {
            Console.Error.WriteLine(note);
        }
    }

    private sealed record Asked(string File, bool Check, bool Json, ParcelShapeChoices Choices);
}

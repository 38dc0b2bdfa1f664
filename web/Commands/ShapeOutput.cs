using System.CommandLine;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Commands;

/// <summary><c>export parcels --format geojson|shp|gpkg|txt --out FILE</c>: a shapefile as one .zip, or as .shp with the files that belong to it.</summary>
internal static class ShapeOutput
{
    public static Command Verb()
    {
        var format = new Option<string?>("--format") { Description = "geojson、shp、gpkg 或 txt（默认按文件名）" };
        var output = new Option<string>("--out") { Description = "写到哪个文件；shp 可写成 .zip 或 .shp", Required = true };
        var crs = new Option<string?>("--crs") { Description = "坐标系，例如 EPSG:4528（默认：txt、shp 为 4528，geojson 为 4326，gpkg 为 4490）" };
        var encoding = new Option<string?>("--encoding") { Description = "文字编码 UTF-8 或 GB18030（默认：txt 为 GB18030，shp 为 UTF-8）" };
        var layer = new Option<ParcelLayer?>("--layer") { Description = "只导出一个图层：Planned、Tenure、Taking" };
        var command = new Command("parcels", "地块图形") { format, output, crs, encoding, layer };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(services => RunAsync(
            services, new(parsed.GetValue(format), Path.GetFullPath(parsed.GetValue(output)!), parsed.GetValue(crs), parsed.GetValue(encoding), parsed.GetValue(layer)), cancellation)));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, Asked asked, CancellationToken cancellation)
    {
        var format = FormatOf(asked);
        var system = asked.Crs is { } crs ? ReferenceSystem.Find(crs) ?? throw new RefusedException(new ReferenceSystemUnknown(crs)) : null;
        if (asked.Encoding is { } encoding && FileText.NameOf(encoding) is null)
        {
            throw new RefusedException(new EncodingUnknown(encoding));
        }

        await ReportCommand.PrepareAsync(services, cancellation);
        var db = services.GetRequiredService<VillageDb>();
        var (code, village) = await services.GetRequiredService<ReportVillages>().OfAsync(db.Actor, cancellation);
        var exported = await services.GetRequiredService<ExportParcelShapesHandler>().HandleAsync(
            new(format, code, system, asked.Encoding, Path.GetFileNameWithoutExtension(asked.Out), asked.Layer, village.Name), cancellation);
        await WriteAsync(exported, asked.Out);
        Console.WriteLine($"已写入 {asked.Out}（{exported.Parcels} 个地块，{exported.System.Label}）");
        if (exported.WithoutShape > 0)
        {
            await Console.Error.WriteLineAsync($"另有 {exported.WithoutShape} 个地块还没有边界，没有导出。");
        }
    }

    private static async Task WriteAsync(ExportedShapes exported, string path)
    {
        if (exported.Files.Count > 1 && Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await OutputFile.WriteAsync(path, stream => stream.WriteAsync(ShapefileWriter.Zip(exported.Files)).AsTask());
            return;
        }

        foreach (var (name, content) in exported.Files)
        {
            var place = exported.Files.Count == 1 ? path : Path.Combine(Path.GetDirectoryName(path)!, name);
            await OutputFile.WriteAsync(place, stream => stream.WriteAsync(content).AsTask());
        }
    }

    private static ShapeFormat FormatOf(Asked asked)
    {
        var ending = Path.GetExtension(asked.Out).ToLowerInvariant();
        return ShapeFormats.Find(asked.Format ?? ending switch
        {
            ".zip" => "shp",
            ".json" => "geojson",
            _ => ending,
        }) ?? throw new RefusedException(new ExportFormatUnknown(asked.Format ?? ending));
    }

    private sealed record Asked(string? Format, string Out, string? Crs, string? Encoding, ParcelLayer? Layer);
}

/// <summary>The command needs to know in which format.</summary>
public sealed record ExportFormatUnknown(string Format) : Refusal($"不认识格式“{Format}”，请用 --format 写明 geojson、shp、gpkg 或 txt。");

/// <summary>Only two encodings are written.</summary>
public sealed record EncodingUnknown(string Encoding) : Refusal($"不认识编码“{Encoding}”，只能是 UTF-8 或 GB18030。");

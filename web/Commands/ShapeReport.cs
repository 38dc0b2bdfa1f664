using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Land.Import;

namespace VillageTracker.Web.Commands;

/// <summary>What <c>import parcels</c> prints: one JSON object for programs, or lines for people.</summary>
internal static class ShapeReport
{
    private const int MostLines = 200;

    public static string Of(ParcelShapeCheck found) => JsonSerializer.Serialize(new
    {
        format = found.Format.Ending(),
        encoding = found.Encoding,
        crs = found.System.System?.Name,
        features = found.Parcels.Count,
        @new = found.Counts.New,
        changed = found.Counts.Changed,
        unchanged = found.Counts.Unchanged,
        faulty = found.Counts.Faulty,
        areaSquareMetres = Math.Round(found.SquareMetres, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture),
        faults = found.AllFaults.Select(f => new { feature = f.Feature, line = f.Line, message = f.Message }),
    }, ReadableJson.AsNamed);

    /// <summary>A file of which nothing could be read.</summary>
    public static string Of(string ending, string fault) => JsonSerializer.Serialize(new
    {
        format = ending.TrimStart('.').ToLowerInvariant(),
        encoding = (string?)null,
        crs = (string?)null,
        features = 0,
        @new = 0,
        changed = 0,
        unchanged = 0,
        faulty = 0,
        areaSquareMetres = "0.00",
        faults = new[] { new { feature = (int?)null, line = (int?)null, message = fault } },
    }, ReadableJson.AsNamed);

    public static void Print(ParcelShapeCheck found, bool checkOnly)
    {
        var counts = found.Counts;
        Console.WriteLine($"{found.Format.Label()}，编码 {found.Encoding}，{found.Parcels.Count} 个图形，图上面积合计 {Math.Round(found.SquareMetres, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture)} 平方米。");
        Console.WriteLine($"新增 {counts.New}，变更 {counts.Changed}，无变化 {counts.Unchanged}，有问题 {counts.Faulty}。");
        var faults = found.AllFaults.ToList();
        foreach (var fault in faults.Take(MostLines))
        {
            Console.Error.WriteLine(fault is { Line: { } line } && !fault.Message.StartsWith($"第{line}行", StringComparison.Ordinal) ? $"第{line}行：{fault.Message}" : fault.Message);
        }

        if (faults.Count > MostLines)
        {
            Console.Error.WriteLine($"……共 {faults.Count} 处。");
        }

        Console.WriteLine((found.IsSound, checkOnly, counts.New + counts.Changed) switch
        {
            (false, _, _) => "有问题，一块也没有写入。",
            (_, true, _) => "可以全部导入（只检查，没有写入）。",
            (_, _, 0) => "与系统里的完全一样，没有要写入的。",
            _ => "已全部导入。",
        });
    }
}

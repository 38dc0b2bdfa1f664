using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Dividing;

namespace VillageTracker.Migrations.Seed.Land;

/// <summary>Works as the report states them, without days of their own, and an invented listing and split, marked.</summary>
internal static class InventedLandFile
{
    private static readonly DateOnly Reported = new(2020, 6, 30);
    private static readonly DateOnly Listed = new(2020, 6, 10);
    private static readonly DateOnly Split = new(2020, 8, 15);

    public static IEnumerable<object> Of(IReadOnlyDictionary<string, Parcel> parcels)
    {
        foreach (var code in (string[])["L03", "L04", "L05", "L06"])
        {
            yield return AsReported(parcels[code], ParcelWorkKind.Levelling);
        }

        var logistics = parcels["L07"];
        ParcelWork[] works =
        [
            .. new[] { ParcelWorkKind.RiverFilling, ParcelWorkKind.SiteClearing, ParcelWorkKind.Levelling, ParcelWorkKind.PoleRelocation }
                .Select(kind => AsReported(logistics, kind))
        ];
        foreach (var work in works)
        {
            yield return work;
        }

        yield return logistics.List(new("演示-2020-挂-3", Listed, new(2020, 11, 30), Money.FromYuan(38_600_000)), works, Reported, isDemonstration: true);
        foreach (var line in SplitInTwo(parcels["L08"]))
        {
            yield return line;
        }

        var trees = ParcelWork.Plan(parcels["L01"], ParcelWorkKind.Greening, new("演示绿化工程队", Money.FromYuan(186_000), "新洋路两侧各 5 米"), isDemonstration: true);
        trees.Start(new(2020, 9, 21), new(2020, 10, 31));
        yield return trees;
    }

    private static ParcelWork AsReported(Parcel parcel, ParcelWorkKind kind)
    {
        var work = ParcelWork.Plan(parcel, kind, new(Note: "据报道已完成，没有说日期。"));
        work.FinishAsReported(Reported);
        return work;
    }

    private static IReadOnlyList<ParcelSuccession> SplitInTwo(Parcel parcel)
    {
        var middle = parcel.Shape!.Centroid.X;
        var line = new GeometryFactory(new PrecisionModel(), Boundary.Srid).CreateLineString([new(middle, parcel.Bounds!.MinY - 0.001), new(middle, parcel.Bounds.MaxY + 0.001)]);
        var shapes = ParcelCutter.ByLine(parcel.Shape, Boundary.LineFrom(line));
        var measured = AreaShare.Settled(parcel.MeasuredArea!.Value, [.. shapes.Select(GaussKruger.AreaOf)], out _);
        var stated = AreaShare.InProportion(parcel.StatedArea, measured);
        return parcel.SplitInto([.. shapes.Select((shape, n) =>
            new ParcelPiece($"L08-{n + 1}", $"水城路西侧备用地{(n == 0 ? "西" : "东")}块", shape, measured[n], stated[n]))], Split, Split);
    }
}

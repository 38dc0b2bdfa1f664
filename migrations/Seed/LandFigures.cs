using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Land;

namespace VillageTracker.Migrations.Seed;

/// <summary>Parcels L01-L06, roads R01-R04 and green strips G01-G02 with the status the articles state; their shapes and areas are invented.</summary>
internal static class LandFigures
{
    /// <summary>From which day the invented register knows the parcels of the articles.</summary>
    private static readonly DateOnly InTheBook = new(2020, 1, 1);

    private static readonly GeometryFactory Drawn = new(new PrecisionModel(), Boundary.Srid);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        Parcel[] parcels = [.. Parcels()];
        db.AddRange(parcels);
        db.AddRange(InventedLandFile.Of(parcels.ToDictionary(p => p.Code, StringComparer.Ordinal)));
        db.AddRange(Works());
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
    }

    private static IEnumerable<Parcel> Parcels() =>
    [
        Parcel("L01", "铁路东侧地块", ParcelKind.Revitalise, ParcelStatus.Idle, 120.1905, 33.4005, 420, 260,
            "品牌物流、仓储", "抓住新洋路下穿的机会盘活，缩小铁路东西两侧差距。"),
        Parcel("L02", "铁路西侧剩余土地", ParcelKind.Develop, ParcelStatus.UnderStudy, 120.1760, 33.3985, 380, 300,
            null, "年内完成项目考察 1～2 个。"),
        Parcel("L03", "奥特莱斯北侧地块", ParcelKind.Prepare, ParcelStatus.Levelled, 120.1835, 33.4085, 300, 210, null, null),
        Parcel("L04", "349省道南侧地块", ParcelKind.Prepare, ParcelStatus.Levelled, 120.1690, 33.4130, 520, 170, null, null),
        Parcel("L05", "六组原华健物流东侧地块", ParcelKind.Prepare, ParcelStatus.Levelled, 120.1865, 33.3925, 240, 240, null, null),
        Parcel("L06", "远航家居北侧东侧地块", ParcelKind.Prepare, ParcelStatus.Levelled, 120.1725, 33.4055, 260, 320, null, null),
        Parcel("L07", "宝能智慧物流产业园地块", ParcelKind.Develop, ParcelStatus.Levelled, 120.2035, 33.4110, 340, 220,
            "物流仓储", "据报道土地已挂牌；填河、清障、平整已完成，杆线迁移结束。"),
        Parcel("L08", "水城路西侧备用地", ParcelKind.Prepare, ParcelStatus.Idle, 120.1930, 33.3890, 300, 180, null, "虚构的例子，用来演示分割和历史。"),
    ];

    private static Parcel Parcel(string code, string name, ParcelKind kind, ParcelStatus status,
        double longitude, double latitude, double eastMetres, double northMetres, string? use, string? note)
    {
        var boundary = Boundary.PolygonFrom(Slanted(longitude, latitude, eastMetres, northMetres));
        var facts = new ParcelFacts(name, kind, code is "L07" ? LandOwnership.StateOwned : code is "L08" ? LandOwnership.Collective : LandOwnership.Unknown, GaussKruger.AreaOf(boundary), use, note);
        var parcel = Domain.Land.Parcel.Register(code, ReferenceData.VillageCode, facts, boundary, InTheBook, isDemonstration: true);
        parcel.StateStatus(status);
        return parcel;
    }

    /// <summary>A quadrilateral that leans a little, as fields along a canal do.</summary>
    private static Polygon Slanted(double longitude, double latitude, double east, double north)
    {
        var (e, n) = GaussKruger.Project(longitude, latitude, 40);
        Coordinate At(double x, double y)
        {
            var (lon, lat) = GaussKruger.Unproject(e + x, n + y, 40);
            return new(lon, lat);
        }

        var start = At(0, 0);
        return Drawn.CreatePolygon([start, At(east, east * 0.06), At(east - (north * 0.08), north + (east * 0.06)), At(-north * 0.08, north), start]);
    }

    private static IEnumerable<PublicWork> Works() =>
    [
        Work("R01", "新洋路下穿", PublicWorkKind.Road, PublicWorkStatus.Unknown, "列入六大实事工程（通车）", 120.1800, 33.3995, 120.1990, 33.4010),
        Work("R02", "铁路东侧新洋路两侧绿化、亮化", PublicWorkKind.Road, PublicWorkStatus.UnderWay, "正在完善", 120.1900, 33.4002, 120.1985, 33.4008),
        Work("R03", "新洋路与水城路南北贯通", PublicWorkKind.Road, PublicWorkStatus.UnderWay, "正在加快推进", 120.1880, 33.3940, 120.1895, 33.4080),
        Work("R04", "农庄路扩建", PublicWorkKind.Road, PublicWorkStatus.Unknown, "列入六大实事工程", 120.1700, 33.3960, 120.1850, 33.3950),
        Work("G01", "349省道南北两侧", PublicWorkKind.Greening, PublicWorkStatus.Done, "已栽植绿化", 120.1660, 33.4155, 120.2050, 33.4170),
        Work("G02", "范公路东侧", PublicWorkKind.Greening, PublicWorkStatus.Done, "已栽植绿化", 120.1985, 33.3880, 120.1998, 33.4150),
    ];

    private static PublicWork Work(string code, string name, PublicWorkKind kind, PublicWorkStatus status, string statement,
        double fromLongitude, double fromLatitude, double toLongitude, double toLatitude)
    {
        var work = new PublicWork(code, ReferenceData.VillageCode, name, kind, status, statement);
        var line = Drawn.CreateLineString([new(fromLongitude, fromLatitude), new(toLongitude, toLatitude)]);
        work.Draw(Boundary.LineFrom(line), isDemonstration: true);
        return work;
    }
}

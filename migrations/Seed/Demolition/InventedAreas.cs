using NetTopologySuite.Geometries;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>How many households of an area have come how far; each number holds those of the later ones.</summary>
internal sealed record AreaPlan(
    string Code, string Name, LandTrack Track, string Batch, DateOnly Deadline, string? Note, DateOnly FirstStep,
    int Households, int Surveyed, int Appraised, int Signed, int Vacated, int Demolished, int Settled, (long Unit, string? Groups)[] Neighbours);

/// <summary>The nine areas as the article tells them, completed with invented numbers, deadlines and shapes.</summary>
/// <remarks>497 households in all, for the article's "nearly 500": D01 to D06 finished or mopping up, D07 to D09 with most still to sign.</remarks>
internal static class InventedAreas
{
    private const long Yanwan = ReferenceData.StreetCode + 200;
    private const long Beizha = ReferenceData.StreetCode + 201;
    private const long Yuanzhuang = ReferenceData.StreetCode + 202;
    private const string Renewal = "棚户区改造（限期）";
    private const string ThisYear = "年内征收";
    private const string Tough = "年内征收（攻坚）";
    private const string Inferred = "土地性质按报道推断，待核实。";

    public static readonly AreaPlan[] All =
    [
        new("D01", "盐汽驾校周围地块", LandTrack.Unknown, Renewal, new(2020, 6, 30), "规定时间内完成拆迁。", new(2019, 3, 11),
            52, 52, 52, 52, 52, 52, 52, []),
        new("D02", "宏光驾校周围地块", LandTrack.Unknown, Renewal, new(2020, 6, 30), "规定时间内完成拆迁。", new(2019, 3, 18),
            47, 47, 47, 47, 47, 47, 47, []),
        new("D03", "范公路东侧地块", LandTrack.Unknown, "棚户区改造、年内征收", new(2020, 8, 31), "两份名单都列有此片区，合为一条。", new(2019, 5, 6),
            103, 103, 102, 100, 99, 96, 60, []),
        new("D04", "人民路化肥家属区", LandTrack.StateOwned, ThisYear, new(2020, 7, 31), "职工家属区。" + Inferred, new(2019, 6, 3),
            86, 86, 86, 84, 84, 81, 45, []),
        new("D05", "联孚石化家属区", LandTrack.StateOwned, ThisYear, new(2020, 7, 31), "职工家属区。" + Inferred, new(2019, 7, 8),
            78, 78, 78, 77, 76, 74, 38, []),
        new("D06", "市印染厂地块", LandTrack.Unknown, ThisYear, new(2020, 9, 30), null, new(2019, 9, 2),
            63, 63, 62, 59, 57, 52, 20, []),
        new("D07", "北环路北侧盐湾地块", LandTrack.Unknown, Tough, new(2020, 11, 30), "全力攻坚。", new(2020, 5, 11),
            28, 24, 17, 8, 4, 1, 0, [(Yanwan, null)]),
        new("D08", "北闸二三组", LandTrack.Collective, Tough, new(2020, 12, 15), "全力攻坚。" + Inferred, new(2020, 6, 15),
            22, 18, 13, 6, 3, 0, 0, [(Beizha, "二、三组")]),
        new("D09", "袁庄二九组地块", LandTrack.Unknown, Tough, new(2020, 12, 15), "全力攻坚。", new(2020, 7, 6),
            18, 13, 9, 4, 1, 0, 0, [(Yuanzhuang, "二、九组")]),
    ];

    /// <summary>An uneven quadrangle in the n-th cell of a 3 by 3 grid; cells do not touch.</summary>
    public static Polygon ShapeOf(int n)
    {
        var (west, south) = (120.2010 + (n % 3 * 0.0097), 33.4130 - (n / 3 * 0.0132));
        double Uneven(int corner) => (n * 7 + corner * 5) % 9 * 0.0002;
        return Boundary.PolygonFrom(new GeometryFactory(new PrecisionModel(), Boundary.Srid).CreatePolygon(
        [
            new(west + Uneven(0), south + Uneven(1)), new(west + 0.0085 - Uneven(2), south + Uneven(3)),
            new(west + 0.0085 - Uneven(4), south + 0.0110 - Uneven(5)), new(west + Uneven(6), south + 0.0110 - Uneven(7)),
            new(west + Uneven(0), south + Uneven(1)),
        ]));
    }
}

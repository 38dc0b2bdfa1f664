using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The houses of an area against its ground (面积守恒：片区建筑与用地): a decimal point that slipped shows here first.</summary>
public sealed class FloorAgainstGroundQuery(VillageDb db, FindingLimitQuery limits) : IConservationCheck
{
    public string Code => "floor-ground";

    public string Title => "片区建筑面积与用地不相称";

    public string Rule => "片区各户建筑面积之和不能超过用地面积的规定倍数。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        if (await limits.RunAsync(FindingRules.FloorOverGroundPercent, cancellation) is not { } limit)
        {
            return [];
        }

        var sums = await db.Households.AsNoTracking().GroupBy(h => h.AreaId).Select(g => new { AreaId = g.Key, Floor = g.Sum(h => h.CertificateArea.HundredthsSqm) }).ToDictionaryAsync(g => g.AreaId, g => g.Floor, cancellation);
        var areas = await db.DemolitionAreas.AsNoTracking().Where(a => a.Shape != null).OrderBy(a => a.Code).Select(a => new { a.VillageCode, a.Id, a.Code, a.Name, a.Shape }).ToListAsync(cancellation);
        return
        [
            .. areas.Where(a => a.Shape is Polygon && sums.ContainsKey(a.Id)).Select(a => (Area: a, Ground: GaussKruger.AreaOf((Polygon)a.Shape!), Floor: sums[a.Id] / 100m))
                .Where(a => a.Ground.SquareMetres > 0 && a.Floor * 100 > a.Ground.SquareMetres * limit)
                .Select(a => new Doubt(a.Area.VillageCode, $"{a.Area.Code} {a.Area.Name}各户建筑面积合计 {a.Floor:0.00}㎡，用地 {a.Ground}㎡",
                    [new("DemolitionArea", a.Area.Id, null, $"{a.Area.Code} {a.Area.Name}", $"是用地的 {a.Floor * 100 / a.Ground.SquareMetres:0.0}%，限度 {limit:0.##}%")])),
        ];
    }
}

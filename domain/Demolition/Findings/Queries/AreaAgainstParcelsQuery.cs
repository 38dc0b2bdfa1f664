using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The ground of an area against the parcels that are said to lie in it (面积守恒：片区与地块).</summary>
/// <remarks>Layers lie over each other, so each is summed by itself. An area to which no parcel is linked is not asked.</remarks>
public sealed class AreaAgainstParcelsQuery(VillageDb db, FindingLimitQuery limits) : IConservationCheck
{
    public string Code => "area-parcels";

    public string Title => "片区面积与所属地块之和不符";

    public string Rule => "片区边界的面积等于关联到它的地块面积之和，每个图层分别相加，相差不超过规定比例。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        if (await limits.RunAsync(FindingRules.ParcelsOffAreaPercent, cancellation) is not { } limit)
        {
            return [];
        }

        var links = await db.ParcelLinks.AsNoTracking().Where(l => l.DemolitionAreaId != null && l.Parcel.RetiredOn == null)
            .Select(l => new Linked(l.DemolitionAreaId!.Value, l.ParcelId, l.Parcel.Layer, l.Parcel.Code, l.Parcel.Name, l.Parcel.MeasuredArea ?? l.Parcel.StatedArea, l.Parcel.MeasuredArea != null))
            .ToListAsync(cancellation);
        var linked = links.Select(l => l.AreaId).Distinct().ToList();
        var areas = await db.DemolitionAreas.AsNoTracking().Where(a => a.Shape != null && linked.Contains(a.Id)).OrderBy(a => a.VillageCode).ThenBy(a => a.Code).ToListAsync(cancellation);
        return
        [
            .. from area in areas
               let ground = GaussKruger.AreaOf(area.Shape!)
               from layer in links.Where(l => l.AreaId == area.Id).GroupBy(l => l.Layer).OrderBy(g => g.Key)
               let found = Doubtful(area, ground, layer, limit)
               where found is not null
               select found,
        ];
    }

    private static Doubt? Doubtful(DemolitionArea area, LandArea ground, IGrouping<ParcelLayer, Linked> layer, decimal limit)
    {
        var parcels = layer.OrderBy(p => p.Code, StringComparer.Ordinal).ToList();
        var (sum, whole) = (parcels.Sum(p => p.Area.SquareMetres), ground.SquareMetres);
        return Math.Abs(sum - whole) * 100 <= whole * limit ? null : new(area.VillageCode,
            $"{area.Code} {area.Name}边界 {whole:0.00}㎡，关联的{layer.Key.Label()} {parcels.Count} 宗合计 {sum:0.00}㎡，相差 {sum - whole:+0.00;−0.00}㎡",
            [
                new("DemolitionArea", area.Id, null, $"{area.Code} {area.Name}", $"边界面积 {whole:0.00}㎡，允许相差 {limit:0.##}%"),
                .. parcels.Select(p => new EvidenceLine("Parcel", p.ParcelId, null, $"{p.Code} {p.Name}", $"{(p.IsMeasured ? "按边界算得" : "文件面积")} {p.Area.SquareMetres:0.00}㎡")),
            ]);
    }

    private sealed record Linked(int AreaId, int ParcelId, ParcelLayer Layer, string Code, string Name, LandArea Area, bool IsMeasured);
}
